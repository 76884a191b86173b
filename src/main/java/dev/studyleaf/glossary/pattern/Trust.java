package dev.studyleaf.glossary.pattern;

/** How far a pattern trusts a find before the rest of the notes has been looked at. */
public enum Trust {
    /** It has all that the pattern asks for. */
    SURE(0),
    /** The same, if the notes use its name twice more, or have it as a heading. */
    IF_SEEN_TWICE(2),
    /** A term, but too plain a word to be linked. */
    UNLINKED(0),
    /** What stands beside it may be a remark. */
    UNSURE(0),
    /** The same, and doubted unless the notes use its name once more. */
    UNSURE_IF_SEEN(1),
    /** The same, and doubted unless the notes use its name twice more, or have it as a heading. */
    UNSURE_IF_SEEN_TWICE(2),
    /** The same, and doubted unless the notes use its name once more and have it as a heading, or use it three times more. */
    UNSURE_IF_USED(3),
    /**
     * The same, and doubted unless its first word begins the names of a family, as in "Acme Bucket", "Acme Frost", "Acme
     * Rack".
     */
    UNSURE_IF_FAMILY(0),
    /** It looks like a remark; other signs may still make it a term. */
    CUE(Integer.MAX_VALUE),
    /** A label such as "Use cases": no term, whatever else is known. */
    LABEL(Integer.MAX_VALUE);

    private final int sightings;

    Trust(int sightings) {
        this.sightings = sightings;
    }

    /** How often the name must stand elsewhere in the notes. */
    public int sightings() {
        return sightings;
    }

    /** Whether the pattern is sure, so far. */
    public boolean isSure() {
        return this == SURE || this == IF_SEEN_TWICE;
    }

    /** Whether the pattern takes it for a remark or a label. */
    public boolean isCue() {
        return this == CUE || this == LABEL;
    }
}
