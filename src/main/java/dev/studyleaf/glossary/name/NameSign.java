package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.weigh.Argument;

/**
 * Something that speaks for or against listing a name. Points are tenths of a logit, rounded; half of them
 * is fitted to what careful readers listed, half to what names a thing, in the notes of docs/terms.
 */
public enum NameSign implements Argument {
    HEADING(6, "in a heading"),
    LEAD(3, "the first words of a line"),
    BARE(3, "a line of its own, with more under it"),
    MARKED(4, "marked in a text"),
    PROSE(4, "in a sentence that tells of it"),
    OPENING(-1, "a sentence begins with it"),
    ROW(4, "the name of a table's row"),
    ONE_OF_KIND(3, "one of several kinds that are listed"),
    PAIRED(4, "named in two scripts"),
    SHORT_FORM(4, "a short form, or the long name beside it"),
    EXPLAINED(5, "has its meaning beside it"),
    INTRODUCED(8, "marked, and introduced or explained there"),
    /** By hand: none of 53 was listed by a reader, and its own place counts as a use of it. */
    BRACKETED(-5, "in brackets behind what explains it"),
    POINTED_AT(0, "an arrow leads to it"),
    LINKED_OUT(15, "leads to a page that has it in its address"),
    ITEM(-1, "an item that is only a name"),
    CALLED(16, "a sentence says that it is called so"),
    ASKED(14, "asked for"),
    CALL(15, "has the brackets of a call"),
    MIXED(7, "is written as in programs"),
    QUOTED(4, "in quotes"),
    TOLD(12, "something is said of it"),
    EVERYWHERE(-7, "used everywhere"),
    ONE_WORD(-5, "one word"),
    LONG_WORD(6, "one long word"),
    LOOSE_WORD(-6, "one word, in small letters or in a sentence, in no heading"),
    /** This and the next by hand, from what readers listed; docs/terms/samples.md has the counts. */
    FIRST_WORD(6, "one word with a capital before what is said"),
    SHORT_MARKED(5, "one word with capitals inside that is marked, explained or heads something"),
    LONG_NAME(-12, "a name of four words or more"),
    LINKED_WORDS(-9, "has little words in its name"),
    NUMBERED(-10, "has a number"),
    PROPER(2, "all its words have capitals"),
    INNER_CAPITAL(1, "has a digit or an inner capital"),
    GERUND(-5, "names an activity"),
    COMPOUND(2, "a compound of a plain word"),
    SEVERAL_WAYS(3, "named in several ways"),
    CASE(6, "a case of law");

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
