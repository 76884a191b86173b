package dev.studyleaf.glossary.weigh;

/**
 * Something about a find, its line or its folder that speaks for or against a term. The points are tenths of a logit, fitted
 * to the hand-labelled lines of docs/terms and rounded; docs/terms/README.md says how.
 */
public enum Sign implements Argument {
    SURE(13, "its line has all that the pattern asks for"),
    DOUBTED(-5, "its line looks like a remark"),
    SHORT_FORM(10, "its short form stands beside it"),
    /** Set by hand, so that a product is linked: fitted it has 4, for of 51 labelled ones a third was wrong. */
    PRODUCT(18, "begins with the name of its maker"),
    COMPOUND(4, "a compound of a plain word"),
    LONE_SUBJECT(-6, "one word that begins a sentence, without mark-up"),
    LONG_NAME(-7, "a name of four words or more"),
    NUMBERED_NAME(-4, "has a number"),
    KIND(4, "the text says what kind of thing it is"),
    KIND_NOUN(5, "the text begins with a word such as \"process\" or \"set\""),
    WHICH(4, "the text tells it from others of its kind"),
    GOES_ON(8, "the text goes on from the name"),
    SAYS_LITTLE(-8, "the text praises or compares"),
    JUDGES(-7, "the text judges"),
    ORDER(-3, "the text is an order to the reader"),
    VALUE(-4, "the text begins with a figure or sign"),
    BRIEF(-5, "the text is brief"),
    WHOLE(3, "the text ends as a sentence"),
    NUMBERED(-5, "a numbered step"),
    NESTED(-4, "under another item"),
    UNDER_COLON(6, "under a line that announces it"),
    UNDER_GLOSSARY(8, "under a heading such as \"Glossary\""),
    AMONG_TERMS(4, "its neighbours are sure"),
    HEADING(3, "is a heading elsewhere");

    private final int points;
    private final String says;

    Sign(int points, String says) {
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
