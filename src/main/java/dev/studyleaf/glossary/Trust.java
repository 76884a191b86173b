package dev.studyleaf.glossary;

/** How far a find is trusted before the rest of the notes has been looked at. */
enum Trust {
    /** A term, linked in text. */
    SURE(0, Linked.YES),
    /** The same, if the notes use its name twice more, or have it as a heading. */
    IF_SEEN_TWICE(2, Linked.YES),
    /** A term, but too plain a word to be linked. */
    UNLINKED(0, Linked.TOO_PLAIN),
    /** A term, but not sure enough to be linked: what stands beside it may be a remark. */
    UNSURE(0, Linked.PERHAPS_A_REMARK),
    /** The same, and only if the notes use its name once more. */
    UNSURE_IF_SEEN(1, Linked.PERHAPS_A_REMARK),
    /** The same, and only if the notes use its name twice more, or have it as a heading. */
    UNSURE_IF_SEEN_TWICE(2, Linked.PERHAPS_A_REMARK),
    /** The same, and only if the notes use its name once more and have it as a heading, or use it three times more. */
    UNSURE_IF_USED(3, Linked.PERHAPS_A_REMARK),
    /**
     * The same, and only if its first word begins the names of a family, as in "Acme Bucket", "Acme Frost", "Acme Rack".
     */
    UNSURE_IF_FAMILY(0, Linked.PERHAPS_A_REMARK),
    /** No term, whatever the other notes say; a cue under its heading. */
    CUE(Integer.MAX_VALUE, Linked.NO);

    private enum Linked {
        YES(""),
        TOO_PLAIN("too plain a word to be linked"),
        PERHAPS_A_REMARK("not linked, for the text may be a remark and no definition"),
        NO("");

        private final String remark;

        Linked(String remark) {
            this.remark = remark;
        }
    }

    private final int sightings;
    private final Linked linked;

    Trust(int sightings, Linked linked) {
        this.sightings = sightings;
        this.linked = linked;
    }

    /** How often the name must stand elsewhere in the notes. */
    int sightings() {
        return sightings;
    }

    /** Whether its names become links. */
    boolean isLinked() {
        return linked == Linked.YES;
    }

    /** What the author should know of it, or empty. */
    String remark() {
        return linked.remark;
    }
}
