package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.weigh.Marks;
import dev.studyleaf.glossary.weigh.Sightings;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the signs of a name that the notes give: where it stands, how often, and what it looks like. */
public final class NameSigns {
    private static final int LONG_NAME = 4;

    /** A short form with a number names a kind: "RAID 5", "SHA-256", "CD4 cell". */
    private static final Pattern KIND_NUMBER =
            Pattern.compile("(?U)(?:\\p{L}+ ){0,2}(?:\\p{Lu}{2,}-?)+[ -]?\\d{1,3}(?: \\p{L}+){0,2}");

    private static final Set<NameSign> PLACES = EnumSet.of(
            NameSign.HEADING,
            NameSign.LEAD,
            NameSign.BARE,
            NameSign.ITEM,
            NameSign.ROW,
            NameSign.ONE_OF_KIND,
            NameSign.MARKED,
            NameSign.PROSE);

    /** Where a short form is written on purpose. */
    private static final Set<NameSign> HEADS =
            EnumSet.of(NameSign.HEADING, NameSign.ROW, NameSign.MARKED, NameSign.EXPLAINED);

    private static final Pattern CAPITAL_WORD = Pattern.compile("(?U)\\p{Lu}\\p{Ll}{3,}(?<!ly|mente|ndo|ing)");

    private NameSigns() {}

    /**
     * The signs of one name.
     *
     * @param seen where it was seen
     * @param told whether the notes say something of it
     * @param sightings how often names are used
     */
    public static Set<NameSign> of(List<SeenName> seen, boolean told, Sightings sightings) {
        Marks<NameSign> marks = new Marks<>(EnumSet.noneOf(NameSign.class));
        marks.add(NameSign.TOLD, told);
        readPlaces(seen, marks);
        TermName name = seen.get(0).name();
        marks.add(NameSign.EVERYWHERE, sightings.isEverywhere(name.text()));
        readName(name, marks);
        marks.add(NameSign.LONG_WORD, LongWords.isName(name, seen.get(0).note().language()) && isPlaced(marks.signs()));
        return marks.signs();
    }

    private static void readPlaces(List<SeenName> seen, Marks<NameSign> marks) {
        for (SeenName one : seen) {
            marks.add(one.pattern().sign(), true);
        }
        marks.add(
                NameSign.SEVERAL_WAYS,
                seen.stream().map(SeenName::pattern).distinct().count() > 1);
    }

    private static void readName(TermName name, Marks<NameSign> marks) {
        List<String> words = name.words();
        boolean several = words.size() > 1;
        marks.add(NameSign.ONE_WORD, !several);
        boolean shortMarked =
                !several && name.hasInnerCapital() && marks.signs().stream().anyMatch(HEADS::contains);
        marks.add(NameSign.SHORT_MARKED, shortMarked);
        marks.add(NameSign.LOOSE_WORD, !several && !shortMarked && isLoose(name, marks.signs()));
        marks.add(NameSign.FIRST_WORD, marks.signs().contains(NameSign.LEAD) && isCapitalWord(name, marks.signs()));
        marks.add(NameSign.LONG_NAME, name.length() >= LONG_NAME && !name.isCase());
        marks.add(
                NameSign.LINKED_WORDS,
                name.length() == words.size() && words.stream().skip(1).anyMatch(TermWords::joins));
        marks.add(
                NameSign.NUMBERED,
                name.text().chars().anyMatch(Character::isDigit)
                        && !KIND_NUMBER.matcher(name.text()).matches());
        marks.add(NameSign.PROPER, name.isProper());
        marks.add(NameSign.INNER_CAPITAL, name.hasInnerCapital());
        marks.add(NameSign.GERUND, several && words.get(0).endsWith("ing"));
        marks.add(NameSign.COMPOUND, several && TermWords.isCommon(words.get(words.size() - 1)));
        marks.add(NameSign.CASE, name.isCase());
    }

    private static boolean isLoose(TermName name, Set<NameSign> signs) {
        boolean small = Character.isLowerCase(name.text().codePointAt(0))
                || signs.contains(NameSign.PROSE)
                || signs.contains(NameSign.OPENING);
        return small && !signs.contains(NameSign.HEADING);
    }

    private static boolean isCapitalWord(TermName name, Set<NameSign> signs) {
        return !signs.contains(NameSign.LOOSE_WORD)
                && CAPITAL_WORD.matcher(name.text()).matches();
    }

    /** Whether it stands where names stand, not beside a bracket, an arrow or in quotes alone. */
    private static boolean isPlaced(Set<NameSign> signs) {
        return signs.stream().anyMatch(PLACES::contains);
    }
}
