package dev.studyleaf.glossary.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What short forms are short for. */
public final class Abbreviations {
    private static final Set<String> AND = Set.of("y", "e", "et", "und", "og", "o", "ou", "oder");

    private static final int LONGEST = 8;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 5;

    /** How many letters of a word stay the same in its other forms. */
    private static final int BEGINNING = 3;

    private static final int STEM = 4;

    private Abbreviations() {}

    /** Whether a word looks like an abbreviation: short, mostly capitals and digits. */
    public static boolean looksShort(String word) {
        long capitals = word.chars()
                .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                .count();
        return word.length() >= 2
                && word.length() <= LONGEST
                && capitals >= 2
                && capitals * 2 >= word.length()
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '/');
    }

    /**
     * Whether two long names of one short form mean one thing: they begin the same and have a word of four letters or more that
     * begins the same, as "Anti-nuclear antibody" and "antinuclear antibodies". "Media access control" is no "mandatory" one.
     */
    public static boolean areOneName(String one, String other) {
        Set<String> stems = stems(one).collect(Collectors.toSet());
        return TermWords.fold(one).regionMatches(0, TermWords.fold(other), 0, BEGINNING)
                && stems(other).anyMatch(stems::contains);
    }

    private static Stream<String> stems(String name) {
        return Arrays.stream(TermWords.fold(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM));
    }

    /** Whether a short form can stand for a long name: its letters come in the name in order, the first one first. */
    public static boolean fits(String shortForm, String longName) {
        if (!looksShort(shortForm) || longName.length() <= shortForm.length()) {
            return false;
        }
        String letters = letters(shortForm);
        String name = longName.toLowerCase(Locale.ROOT);
        if (letters.isEmpty() || name.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = name.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the letters of a short form are the initials of all words of a long name. */
    public static boolean isShortFor(String shortForm, String longName) {
        List<String> words = Stream.of(longName.split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return looksShort(shortForm) && words.size() > 1 && initials(shortForm, words) == words.size();
    }

    /**
     * How many of the last words the short form's letters are the initials of, small words ("of", "and") not counted; 0
     * when they are not.
     */
    public static int initials(String shortForm, List<String> words) {
        String letters = letters(shortForm);
        int letter = letters.length() - 1;
        int word = words.size() - 1;
        while (letter >= 0 && word >= 0) {
            String lower = words.get(word).toLowerCase(Locale.ROOT);
            if (lower.charAt(0) == letters.charAt(letter)) {
                letter--;
            } else if (!TermWords.joins(lower)) {
                return 0;
            }
            word--;
        }
        return letter < 0 ? words.size() - 1 - word : 0;
    }

    /**
     * Whether all words but small ones begin with letters of the short form in their order, and one more at most
     * stands within them: "GUID" for "Globally Unique Identifier".
     */
    private static boolean spells(String shortForm, List<String> words) {
        return words.size() > 1
                && letters(shortForm).length() <= words.size() + 1
                && !TermWords.joins(words.get(words.size() - 1))
                && spells(letters(shortForm), 0, words, 0);
    }

    /** Whether a text is a long name that a short form is spelled from, and nothing more. */
    public static boolean isSpelledFrom(String shortForm, String longName) {
        return isShortFor(shortForm, longName)
                || (looksShort(shortForm)
                        && spells(shortForm, Arrays.asList(longName.strip().split("\\s+"))));
    }

    /** The words at the end of a text that a short form right behind it stands for; empty where it is none of theirs. */
    public static String longName(String shortForm, String before) {
        if (!looksShort(shortForm) || before.isEmpty()) {
            return "";
        }
        List<String> words = Arrays.asList(before.split("\\s+"));
        int count = initials(shortForm, words);
        if (count < FEWEST_WORDS || TermWords.joins(words.get(words.size() - count))) {
            count = spelled(shortForm, words);
        }
        String name = String.join(" ", words.subList(words.size() - count, words.size()));
        boolean plain = name.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
        return count >= FEWEST_WORDS && plain ? name : "";
    }

    /** How many of the last words spell it, the first of them no small one: not "and Logic Unit". */
    private static int spelled(String shortForm, List<String> words) {
        for (int count = FEWEST_WORDS; count <= Math.min(MOST_WORDS, words.size()); count++) {
            List<String> last = words.subList(words.size() - count, words.size());
            if (!TermWords.joins(last.get(0)) && spells(shortForm, last)) {
                return count;
            }
        }
        return 0;
    }

    private static boolean spells(String letters, int from, List<String> words, int word) {
        if (word == words.size()) {
            return from == letters.length();
        }
        String lower = words.get(word).toLowerCase(Locale.ROOT);
        if (from == letters.length() || lower.isEmpty() || lower.charAt(0) != letters.charAt(from)) {
            return word > 0 && isPassedOver(lower) && spells(letters, from, words, word + 1);
        }
        int place = 1;
        int next = from + 1;
        while (!spells(letters, next, words, word + 1)) {
            place = next < letters.length() ? lower.indexOf(letters.charAt(next), place) + 1 : 0;
            if (place == 0) {
                return false;
            }
            next++;
        }
        return true;
    }

    /** "do" in "Doença do Refluxo"; what joins two things is part of neither: not "Causal y Resolución". */
    private static boolean isPassedOver(String word) {
        return TermWords.isSmall(word) || (TermWords.joins(word) && !AND.contains(word));
    }

    private static String letters(String shortForm) {
        boolean plural = shortForm.length() > 2 && shortForm.endsWith("s");
        String single = plural ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
        StringBuilder letters = new StringBuilder();
        single.toLowerCase(Locale.ROOT).chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
