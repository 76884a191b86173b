package dev.studyleaf.glossary.words;

import dev.studyleaf.source.LetterCase;

/** Which capitals matter when a name is looked for. */
public enum NameCase {
    /** An abbreviation: letter by letter, {@code IT} is not {@code it}. */
    EXACT,
    /** One capitalised word, a proper name: {@code Lex} is not {@code lex}. */
    CAPITAL,
    /** Any other name. */
    FOLDED;

    private static final int LONGEST_ABBREVIATION = 6;

    public static NameCase of(String name) {
        if (isAbbreviation(name)) {
            return EXACT;
        }
        int first = name.codePointAt(0);
        boolean proper = Character.isUpperCase(first)
                && name.codePoints().skip(1).noneMatch(Character::isUpperCase)
                && Words.of(name).size() == 1;
        return proper ? CAPITAL : FOLDED;
    }

    /** The same, where the author may have decided. */
    public static NameCase of(String name, LetterCase letterCase) {
        return switch (letterCase) {
            case AUTO -> of(name);
            case EXACT -> EXACT;
            case ANY -> FOLDED;
        };
    }

    private static boolean isAbbreviation(String name) {
        if (name.length() > LONGEST_ABBREVIATION) {
            return false;
        }
        String single = singular(name);
        return single.codePoints().anyMatch(Character::isUpperCase)
                && single.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isWhitespace(c));
    }

    /** {@code ACTs} without its plural, so that the verb in "it acts" is not taken for it. */
    private static String singular(String name) {
        int last = name.length() - 1;
        boolean plural = last > 1 && name.charAt(last) == 's' && Character.isUpperCase(name.charAt(last - 1));
        return plural ? name.substring(0, last) : name;
    }

    /** Whether the stretch of text has the capitals that the name asks for. */
    public boolean accepts(String name, String text, int start, int end) {
        if (this == FOLDED) {
            return true;
        }
        if (this == EXACT) {
            String single = singular(name);
            return text.startsWith(single, start) && isPlural(text, start + single.length(), end);
        }
        boolean capital = Character.isUpperCase(text.codePointAt(start));
        return capital && !(TermWords.isCommon(name) && isSentenceStart(text, start));
    }

    /** Whether from {@code start} to {@code end} stands the ending of a plural, or nothing. */
    private static boolean isPlural(String text, int start, int end) {
        return switch (end - start) {
            case 0 -> true;
            case 1 -> text.charAt(start) == 's';
            case 2 -> text.startsWith("es", start);
            default -> false;
        };
    }

    /** There a capital says nothing: "Translate the text" is no product. */
    private static boolean isSentenceStart(String text, int start) {
        int before = start - 1;
        while (before >= 0
                && (Character.isWhitespace(text.charAt(before)) || "\"'(“".indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || ".!?:".indexOf(text.charAt(before)) >= 0;
    }
}
