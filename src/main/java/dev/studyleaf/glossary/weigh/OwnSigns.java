package dev.studyleaf.glossary.weigh;

import dev.studyleaf.glossary.pattern.FoundTerm;
import dev.studyleaf.glossary.pattern.SentencePattern;
import dev.studyleaf.glossary.pattern.TermPattern;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.words.BoldRemarks;
import dev.studyleaf.glossary.words.DefiningVerbs;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.OneLine;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the signs of a find that hang on its note alone: of its name, of what is said of it, and of its place. */
final class OwnSigns {
    private static final int LONG_NAME = 4;
    private static final int BRIEF = 9;

    private static final Pattern WHICH = Pattern.compile(
            "(?iU)(?!something|anything|everything|those )(?:(?:an?|the|eine?|die|der|das|una?|une|la|el|le|il) )?[\\p{L}-]+(?: [\\p{L}-]+)?,? "
                    + "(?:that|which|who|where|whose|der|die|das|dessen|deren|que|cuy[oa]s?|qui|dont|che|cui|dove)\\b.*");
    /** The words that begin the clause in {@link #WHICH}. */
    private static final Set<String> RELATIVES = Set.of(
            "that", "which", "who", "where", "whose", "der", "die", "das", "dessen", "deren", "que", "cuyo", "cuya",
            "cuyos", "cuyas", "qui", "dont", "che", "cui", "dove");

    private static final int LAST_RELATIVE = 4;

    private OwnSigns() {}

    /** Of a find of a pattern; a product is one where nothing else casts doubt on it. */
    static Set<Sign> of(TermPattern pattern, FoundTerm term) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Marks<Sign> marks = new Marks<>(signs);
        readName(pattern, term, marks);
        readText(term.definition().text().strip(), marks);
        readPlace(term.spot(), marks);
        return signs;
    }

    private static void readName(TermPattern pattern, FoundTerm term, Marks<Sign> marks) {
        TermName name = TermName.asWritten(term.name());
        List<String> words = name.words();
        boolean several = words.size() > 1;
        marks.add(Sign.LONE_SUBJECT, !several && pattern instanceof SentencePattern);
        marks.add(Sign.SHORT_FORM, !term.aliases().isEmpty());
        marks.add(Sign.PRODUCT, name.isProduct());
        marks.add(Sign.COMPOUND, several && TermWords.isCommon(words.get(words.size() - 1)));
        marks.add(Sign.LONG_NAME, words.size() >= LONG_NAME);
        marks.add(Sign.NUMBERED_NAME, term.name().chars().anyMatch(c -> c >= '0' && c <= '9'));
    }

    private static void readText(String text, Marks<Sign> marks) {
        List<String> words =
                Arrays.asList(OneLine.of(text).toLowerCase(Locale.ROOT).split(" "));
        String line = String.join(" ", words);
        marks.add(Sign.KIND, Sentences.isKind(text));
        marks.add(Sign.KIND_NOUN, DefiningVerbs.namesKind(text));
        marks.add(Sign.WHICH, mayHaveClause(words) && WHICH.matcher(line).matches());
        marks.add(Sign.GOES_ON, DefiningVerbs.goesOn(text));
        marks.add(Sign.SAYS_LITTLE, Sentences.saysLittle(text));
        marks.add(Sign.JUDGES, Sentences.judges(text));
        marks.add(Sign.ORDER, BoldRemarks.isOrder(text));
        marks.add(Sign.VALUE, Definitions.isValue(text));
        marks.add(Sign.BRIEF, words.size() < BRIEF);
        marks.add(Sign.WHOLE, text.endsWith("."));
    }

    /** Whether the second to fourth word begins a clause; looked at before the pattern, as few texts have one there. */
    private static boolean mayHaveClause(List<String> words) {
        return words.stream().limit(LAST_RELATIVE).skip(1).anyMatch(word -> RELATIVES.contains(letters(word)));
    }

    private static String letters(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    private static void readPlace(Spot spot, Marks<Sign> marks) {
        marks.add(Sign.NUMBERED, spot.block().kind() == Kind.ORDERED_ITEM);
        marks.add(Sign.NESTED, spot.isItem() && !spot.isTopLevel());
        marks.add(Sign.UNDER_COLON, spot.parentText().endsWith(":"));
        marks.add(Sign.UNDER_GLOSSARY, spot.underGlossaryHeading());
    }
}
