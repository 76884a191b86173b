package dev.studyleaf.made.weigh;

/**
 * Something about a made question, what it was made from or the place of that, which speaks for or against its being worth
 * asking. The points are tenths of a logit, fitted to labelled questions and rounded; docs/quality/made-questions.md says how.
 */
public enum Sign {
    /** A table. */
    TABLE(18),
    /** A question that stands in the notes. */
    ASKED(5),
    /** Such a question with its answer in its line, as its author wrote cards. */
    CARD(17),
    /** A term. */
    TERM(21),
    /** A list or a pair of lists. */
    LISTED(20),
    /** A list whose label says what kind of things it lists. */
    LABELLED(17),
    /** A short section in prose about what its heading names. */
    TOLD(9),
    /** A list each of whose points has a name. */
    PAIRED(18),
    /** The only formula of a section. */
    FORMULA(18),

    /** The text of such a section begins with what its heading names. */
    OF_HEADING(9),

    /** The text is about a project. */
    PROJECT(-14),
    /** The text is about a course or its exam. */
    COURSE(-7),
    /** The text is an exercise or an example. */
    EXERCISE(-6),
    /** No heading above and no title says what the text is about: for practice only. */
    NO_SUBJECT(0),
    /** Its heading is a sentence. */
    LONG_HEADING(-9),

    /** Its term is not sure enough to be linked. */
    UNSURE_TERM(-1),
    /** Its term is not sure, and was found where that is right too seldom, or what is said of it has figures. */
    DOUBTFUL_TERM(-16),
    /** Its term is very sure. */
    VERY_SURE_TERM(4),
    /** Its term is used in more than one place. */
    USED_AGAIN(2),
    /** What is said of it has figures. */
    FIGURES(-6),
    /** What is said of it begins with an article. */
    KIND(3),
    /** Its category is a sentence. */
    LONG_CATEGORY(-2),
    /** What is to be said of it is short, or the first words under a heading or behind a colon: for practice only. */
    SAYS_LITTLE(0),

    /** A list of two. */
    FEW_POINTS(-6),
    /** A list whose label is a kind of which its heading says too little: "Rules", "causes general". */
    OPEN_LABEL(-10),
    /** A list whose label names two kinds: "Features and formation". */
    TWO_KINDS(-5),
    /** A list of single words. */
    TERSE_POINTS(-3),
    /** A list that stands in a line. */
    IN_LINE(-5),
    /** A list below a name, which says not what of it is listed. */
    NAMED_LIST(-5),
    /** A list of headings: one of them is often of something else. */
    SUB_HEADINGS(-5),
    /** A list with a point that is no name, or whose label says not of what it is: for practice only. */
    NO_NAMES(0),
    /** A pair of lists with a point of one word, which could as well be of the other: for practice only. */
    BARE_POINT(0),

    /** Its rows are fields, options, commands or codes. */
    NO_THINGS(-4),
    /** The table says four things or more of each. */
    MANY_FACETS(3),
    /** A head of the table is a sentence. */
    LONG_HEAD(-3),
    /** What is asked for is about work, time, cost or places to look. */
    OPERATIONS(-6),
    /** A head of the table is about work, time, cost or places to look. */
    WORKING_TABLE(-5),
    /** A name in the table has a colon. */
    COLON_NAMES(-4),
    /** The value is an example of several: for practice only. */
    EXAMPLE_VALUE(0),
    /** The value is written for a machine. */
    CODE_VALUE(-5),
    /** A name in the table has figures. */
    NAME_FIGURES(-2),
    /** What stands for a name in the table is longer than one: for practice only. */
    LONG_NAME(0),

    /** The question asks for no knowledge. */
    UNTOLD(-2),
    /** Asks what something is. */
    DEFINES(8),
    /** The answer speaks of what is asked. */
    ECHOED(4),
    /** The question is a heading. */
    HEADING(5),
    /** A heading above speaks of what is asked. */
    KNOWN(4),
    /** The answer has figures. */
    ANSWER_FIGURES(-3),
    /** More stands below its answer before the next heading: for practice only. */
    MORE_BELOW(0),
    /** The question speaks of what stands before it, "the two systems", "other kinds": for practice only. */
    POINTS_BACK(0),
    /** Asks for a person. */
    PERSON(-3);

    private final int points;

    Sign(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }
}
