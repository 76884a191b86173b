package dev.studyleaf.glossary.words;

import dev.studyleaf.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that tell a term from a label, a sentence or a value. */
public final class TermWords {
    private static final Set<String> LABELS = Lexicon.words("term.label");

    /** Last words of longer labels: "common use cases", "supported instance types". */
    private static final Set<String> LABEL_ENDS = Lexicon.words("term.label-end");

    private static final Set<String> GLOSSARY_HEADINGS = Lexicon.words("term.glossary-heading");

    private static final Set<String> GENERIC_HEADINGS = Lexicon.words("term.generic-heading");

    /** No name begins with these, whatever its mark-up. */
    private static final Set<String> SENTENCE_STARTS = Lexicon.words("term.sentence-start");

    /** Pronouns of other languages; "LEI" is a short form. */
    private static final Set<String> PRONOUNS = Lexicon.words("term.pronoun");

    /** What is an article before a noun and else a pronoun: "Il lavoro", "Il permet". */
    private static final Set<String> ALONE = Set.of("Il", "il", "Lo", "lo", "La", "la", "Le", "le", "Les", "les");

    /** Signs between two things: "∪ B" is the second half of a formula. */
    private static final String OPERATORS = "∪∩⊂⊆⊃⊇∈∉∋×·÷±⊕⊗∧∨→⇒⇔↔≤≥≠≈≡≅∼∖∘⊢⊨";

    /** Plain lines with these are instructions and remarks, unless they are capitalised like a title. */
    private static final Set<String> REMARK_STARTS = Lexicon.words("term.remark-start");

    /** Last words of headings under which a lead is a facet of the heading above, not a term. */
    private static final Set<String> FACET_ENDS = Lexicon.words("term.facet-end");

    private static final Set<String> FACET_STARTS = Set.of("how", "when", "why", "where");

    /** Longer words are no label. */
    private static final int LONGEST_LABEL = 60;

    private static final Set<String> BAD_ENDS = Lexicon.words("term.no-name-end");

    private static final Set<String> VERBS = Lexicon.words("term.verb");

    /** The same in other languages, as they stand in sentences: with small letters. */
    private static final Set<String> VERBS_ELSEWHERE = Lexicon.words("term.verb-in-small-letters");

    private static final Set<String> SMALL = Lexicon.words("term.small");

    /** Words that join the parts of a phrase in other languages; a name seldom has them. */
    private static final Set<String> JOINING = Lexicon.words("term.joining");

    /** With which a part of a phrase begins, and no name: "do Refluxo", "bei Konflikten". */
    private static final Set<String> PREPOSITIONS = Lexicon.words("term.preposition");

    private static final Set<String> COMPOUNDING = Lexicon.words("term.joining-compounds");

    private static final Set<String> MAKERS = Lexicon.words("term.maker");

    /** First words of subjects that stand for something said before. */
    private static final Set<String> POINTERS = Lexicon.words("term.pointer");

    /** Words of everyday use: as terms they are shown but not linked. */
    private static final Set<String> COMMON = Lexicon.words("term.common");

    /** To be, to have, to do, to become, can, must, will, to come, to give, in other languages: they stand in a text as verbs. */
    private static final Set<String> COMMON_VERBS = Lexicon.words("term.common-verb");

    private TermWords() {}

    public static String fold(String words) {
        return words.strip().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    /** Whether these words are a label as they are: "Use cases". */
    public static boolean isKnownLabel(String words) {
        return LABELS.contains(fold(words));
    }

    /** Whether these words say what kind of remark follows and name nothing. */
    public static boolean isLabel(String words) {
        String bare = unmarked(words);
        return LABELS.contains(bare) || (bare.length() < LONGEST_LABEL && endsWithOneOf(bare, LABEL_ENDS));
    }

    public static boolean isGlossaryHeading(String words) {
        return GLOSSARY_HEADINGS.contains(fold(words));
    }

    public static boolean isGenericHeading(String words) {
        return words.isBlank() || GENERIC_HEADINGS.contains(fold(words)) || LABELS.contains(fold(words));
    }

    /** Whether a heading or an item above says what its leads have in common: "Benefits". */
    public static boolean isFacetHeading(String words) {
        String bare = unmarked(words);
        int space = bare.indexOf(' ');
        return bare.length() < LONGEST_LABEL
                && (endsWithOneOf(bare, FACET_ENDS) || (space > 0 && FACET_STARTS.contains(bare.substring(0, space))));
    }

    private static String unmarked(String words) {
        String folded = fold(words);
        return folded.endsWith(":") ? folded.substring(0, folded.length() - 1).strip() : folded;
    }

    /** Whether the last word, or the last two, are among some. */
    private static boolean endsWithOneOf(String words, Set<String> ends) {
        int last = words.lastIndexOf(' ');
        int two = last < 0 ? -1 : words.lastIndexOf(' ', last - 1);
        return ends.contains(words.substring(last + 1)) || ends.contains(words.substring(two + 1));
    }

    public static boolean startsSentence(String word) {
        return SENTENCE_STARTS.contains(fold(word));
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }

    /** Whether a name of one word would be an article or a pronoun. */
    static boolean isArticleAlone(String name) {
        return ALONE.contains(name);
    }

    /** Whether words begin with a sign that stands between two things. */
    static boolean startsWithOperator(String words) {
        return !words.isEmpty() && OPERATORS.indexOf(words.charAt(0)) >= 0;
    }

    public static boolean pointsBack(String word) {
        return POINTERS.contains(fold(word));
    }

    public static boolean startsRemark(String word) {
        return REMARK_STARTS.contains(fold(word));
    }

    static boolean isBadEnd(String word) {
        return BAD_ENDS.contains(fold(word)) || (word.length() > 1 && JOINING.contains(word));
    }

    /** Whether a name in small letters cannot begin so. */
    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    static boolean isVerb(String word) {
        return VERBS.contains(fold(word)) || VERBS_ELSEWHERE.contains(word);
    }

    public static boolean isSmall(String word) {
        return SMALL.contains(fold(word));
    }

    /** Whether a word joins the parts of a phrase, in any language. */
    public static boolean joins(String word) {
        return isSmall(word) || JOINING.contains(word);
    }

    /** Whether words are those that join the parts of Romance compounds. */
    public static boolean joinsCompounds(List<String> words) {
        return COMPOUNDING.containsAll(words);
    }

    static boolean isMaker(String word) {
        return MAKERS.contains(fold(word)) && Character.isUpperCase(word.charAt(0));
    }

    public static boolean isCommon(String word) {
        String folded = fold(word);
        return COMMON.contains(folded)
                || (folded.endsWith("s") && COMMON.contains(folded.substring(0, folded.length() - 1)));
    }

    /** Whether a word stands in texts for so much else that no found term is linked by it: a common one, a verb; "TER" is none. */
    public static boolean isTooPlainToLink(String word) {
        return isCommon(word)
                || (COMMON_VERBS.contains(fold(word)) && word.codePoints().anyMatch(Character::isLowerCase));
    }
}
