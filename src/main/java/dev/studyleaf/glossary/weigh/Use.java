package dev.studyleaf.glossary.weigh;

/** How much the notes use a name, headings that are just the name not counted. */
public enum Use {
    /** Nowhere but where it was found. */
    NEVER(0),
    /** Once at least. */
    SOMETIMES(1),
    /** So often that it is a name of the folder. */
    OFTEN(5),
    /** So often that it is hardly more than a word. */
    EVERYWHERE(40);

    private final int from;

    Use(int from) {
        this.from = from;
    }

    static Use of(int places) {
        Use found = NEVER;
        for (Use use : values()) {
            found = places >= use.from ? use : found;
        }
        return found;
    }
}
