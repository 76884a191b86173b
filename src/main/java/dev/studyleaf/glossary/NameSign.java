package dev.studyleaf.glossary;

/**
 * Something that speaks for or against listing a name. Points are tenths of a logit, fitted to what careful readers listed of
 * 653 names that are no terms, in the notes of docs/terms, and rounded.
 */
enum NameSign implements Argument {
    HEADING(3, "in a heading"),
    TITLE(3, "in the title of a note"),
    LEAD(4, "the first words of a line"),
    MARKED(3, "marked in a text"),
    PROSE(3, "in a sentence that tells of it"),
    TOLD(10, "something is said of it"),
    USED(5, "used elsewhere"),
    OFTEN(7, "used elsewhere five times or more"),
    EVERYWHERE(-6, "used everywhere"),
    ONE_WORD(-3, "one word"),
    LOOSE_WORD(-4, "one word, in small letters or in a sentence, in no heading"),
    LONG_NAME(-8, "a name of four words or more"),
    LINKED_WORDS(-6, "has little words in its name"),
    NUMBERED(-10, "has a number");

    private final int points;
    private final String says;

    NameSign(int points, String says) {
        this.points = points;
        this.says = says;
    }

    @Override
    public int points() {
        return points;
    }

    @Override
    public String says() {
        return says;
    }
}
