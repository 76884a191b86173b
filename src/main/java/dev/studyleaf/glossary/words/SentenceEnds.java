package dev.studyleaf.glossary.words;

import dev.studyleaf.lexicon.Lexicon;

/**
 * Where a sentence ends. The full stop of "bzw.", "e.g." or "z. B." ends none, nor does that of an ordinal number behind a
 * German article or preposition, "seit dem 7. April".
 */
final class SentenceEnds {
    private static final String SHORT_WORD = "(?iu:\\b(?:" + Lexicon.either("text.abbreviation") + "))";

    /** "e.g", "z. B", before their second full stop. */
    private static final String LETTERS = "(?<![\\p{L}.])\\p{L}\\.\\s?\\p{L}";

    /** The same before their first one, and "p. ej". */
    private static final String FIRST_LETTER = "(?<!\\p{L})\\p{L}(?=\\.\\s?\\p{L}{1,2}\\.)";

    private static final String ORDINAL = "\\b(?:dem|den|der|des|die|das|am|im|vom|zum|ab|bis) \\d{1,2}";

    private SentenceEnds() {}

    /** A regular expression for a full stop, or one of the other signs, that ends a sentence. */
    static String orOneOf(String signs) {
        return "(?:[" + signs + "]|(?<!" + SHORT_WORD + ")(?<!" + LETTERS + ")(?<!" + FIRST_LETTER + ")(?<!" + ORDINAL
                + ")\\.)(?=\\s|$)";
    }
}
