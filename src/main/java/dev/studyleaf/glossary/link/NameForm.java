package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.words.Abbreviations;
import dev.studyleaf.glossary.words.NameCase;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.glossary.words.Words;
import java.util.stream.Stream;

/** How much the form of a name tells of what it means, the most telling first. */
public enum NameForm {
    /** Two words or more, or the long name of a short form. */
    SPELLED(0),
    /** A word with capitals inside, such as "OpenVAS", or a short form of four letters or more. */
    RARE(0),
    /** A short form of three letters. */
    THREE_LETTERS(1),
    /** A word of twelve letters or more: the longer a word, the fewer senses it has (Zipf 1945). */
    LONG_WORD(1),
    /** A short form of two letters. */
    TWO_LETTERS(2),
    /** A word. */
    WORD(2);

    private static final int TWO = 2;
    private static final int THREE = 3;
    private static final int LONG = 12;

    /** How many signs are asked for that a name of this form means the same in two notes. */
    private final int asked;

    NameForm(int asked) {
        this.asked = asked;
    }

    int asked() {
        return asked;
    }

    boolean isShort() {
        return this == TWO_LETTERS || this == THREE_LETTERS;
    }

    /** The form of the words under which a term stands in a text. */
    static NameForm of(String words, Term term) {
        if (NameCase.of(words) == NameCase.EXACT) {
            return ofShort(words);
        }
        if (Words.of(words).size() > 1) {
            return SPELLED;
        }
        boolean hasLong = Stream.concat(Stream.of(term.name()), term.aliases().stream())
                .anyMatch(other -> Abbreviations.fits(other, words));
        return hasLong ? SPELLED : isMixed(words) ? RARE : words.length() >= LONG ? LONG_WORD : WORD;
    }

    /** Whether a name is one word that is no short form and has no capitals inside. */
    static boolean isPlainWord(String name) {
        return NameCase.of(name) != NameCase.EXACT && Words.of(name).size() == 1 && !isMixed(name);
    }

    private static NameForm ofShort(String words) {
        if (TermWords.isSmall(words) || TermWords.pointsBack(words) || TermWords.startsSentence(words)) {
            return WORD; // "ALL muscles" is stressed
        }
        long letters = words.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && !Character.isLowerCase(c))
                .count();
        return letters <= TWO ? TWO_LETTERS : letters == THREE ? THREE_LETTERS : RARE;
    }

    /** Whether a word has a capital behind its first letter, and small letters. */
    static boolean isMixed(String word) {
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase)
                && word.codePoints().anyMatch(Character::isLowerCase);
    }
}
