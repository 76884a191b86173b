package dev.studyleaf.glossary;

/** How far a find is trusted before the rest of the notes has been looked at. */
enum Trust {
    /** A term, linked in text. */
    SURE(0, ""),
    /** A term, but too plain a word to be linked. */
    UNLINKED(0, "too plain a word to be linked"),
    /** A term, but not sure enough to be linked: what stands beside it may be a remark. */
    UNSURE(0, "not linked, for the text may be a remark and no definition"),
    /** The same, and only if the notes use its name once more. */
    UNSURE_IF_SEEN(1, "not linked, for the text may be a remark and no definition"),
    /** A term only if the notes use its name once more. */
    IF_SEEN(1, ""),
    /** A term only if the notes use its name twice more, or have it as a heading. */
    IF_SEEN_TWICE(2, ""),
    /** A term only if its first word begins the names of a family, as in "Acme Bucket", "Acme Frost", "Acme Rack". */
    IF_FAMILY(0, ""),
    /** No term, whatever the other notes say; a cue under its heading. */
    CUE(Integer.MAX_VALUE, "");

    private final int sightings;
    private final String remark;

    Trust(int sightings, String remark) {
        this.sightings = sightings;
        this.remark = remark;
    }

    /** How often the name must stand elsewhere in the notes. */
    int sightings() {
        return sightings;
    }

    /** Whether its names become links. */
    boolean isLinked() {
        return this != UNLINKED && this != UNSURE && this != UNSURE_IF_SEEN;
    }

    /** What the author should know of it, or empty. */
    String remark() {
        return remark;
    }
}
