package dev.studyleaf.glossary;

/** How far a find is trusted before the rest of the notes has been looked at. */
public enum Trust {
    /** A term, linked in text. */
    SURE(0),
    /** A term, but too plain a word to be linked. */
    UNLINKED(0),
    /** A term only if the notes use its name once more. */
    IF_SEEN(1),
    /** A term only if the notes use its name twice more, or have it as a heading. */
    IF_SEEN_TWICE(2);

    private final int sightings;

    Trust(int sightings) {
        this.sightings = sightings;
    }

    /** How often the name must stand elsewhere in the notes. */
    int sightings() {
        return sightings;
    }
}
