package dev.studyleaf.made.words;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text that say something, cut down so that "translate" and "translation" are one. Rough on purpose: it
 * only has to see when two texts speak of the same thing.
 */
public final class Stems {
    private static final char FIRST_IDEOGRAPH = '\u3006';
    /** The longest first. */
    private static final List<String> ENDINGS = List.of(
            "ations", "itions", "ation", "ition", "ments", "ions", "ings", "ment", "ness", "ion", "ing", "ers", "ors",
            "ies", "er", "or", "ed", "es", "ly", "al", "s", "e", "y");

    private static final int ROOT = 4;
    private static final int LONGEST = 6;
    private static final int SHORT = 2;
    private static final Set<String> EMPTY = Set.of(words("""
            the and for are but not you all any can had has have was were will with that this these those from into onto
            than then them they their there its it's our your his her who whom whose which what when where why how also
            only just very much many more most some such each every other another same used use uses using can't does
            doesn't don't did been being about between over under through during before after above below out off per via
            one two three may might must should could would like etc e.g i.e very well both either or if so as at by in is
            it of on to be an up no do we
            der die das den dem des ein eine einer eines und oder für mit von aus bei ist sind wird werden nicht auch
            les des une est sont dans pour par avec que qui pas sur los las una del con por para que son como"""));

    private Stems() {}

    private static String[] words(String text) {
        return Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }

    public static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (!isInWord(c)) {
                word(text.substring(start, at), stems);
                start = next;
            }
            at = next;
        }
        word(text.substring(start), stems);
        return stems;
    }

    /** Letters, marks and digits of all kinds: their numbers stand in a row. */
    private static boolean isInWord(int c) {
        int type = Character.getType(c);
        return type >= Character.UPPERCASE_LETTER && type <= Character.OTHER_NUMBER;
    }

    private static void word(String word, Set<String> into) {
        if (word.isEmpty()) {
            return;
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (hasIdeograph(small)) {
            pairs(small, into);
        } else if (!EMPTY.contains(small) && (word.length() > SHORT || isName(word))) {
            into.add(stem(small));
        }
    }

    private static boolean hasIdeograph(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= FIRST_IDEOGRAPH && Character.isIdeographic(word.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Two letters that are an abbreviation, or have a digit. */
    private static boolean isName(String word) {
        return word.chars().anyMatch(Character::isDigit)
                || (word.length() == SHORT && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static String stem(String word) {
        String root = word;
        if (word.length() > ROOT) {
            int cut = word.length() - ending(word);
            root = cut >= ROOT ? word.substring(0, cut) : word;
        }
        return root.length() > LONGEST ? root.substring(0, LONGEST) : root;
    }

    private static int ending(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return ending.length();
            }
        }
        return 0;
    }

    /** Scripts without spaces: each two signs that follow each other. */
    private static void pairs(String word, Set<String> into) {
        for (int i = 0; i + 1 < word.length(); i++) {
            into.add(word.substring(i, i + 2));
        }
    }

    /** Whether one of some stems begins like one of others, as "safe" and "safety" do. */
    public static boolean akin(String one, Set<String> others) {
        return others.contains(one) || others.stream().anyMatch(other -> beginAlike(one, other));
    }

    private static boolean beginAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same > ROOT || (same == ROOT && same >= shorter - 1);
    }

    /** Whether two texts have a share of their words or so many of them in common. */
    public static boolean areAlike(Set<String> one, Set<String> other, double share, int most) {
        return overlap(one, other) >= share
                || one.stream().filter(other::contains).count() > most;
    }

    /** The share of the smaller text's words that the other has too, from 0 to 1. */
    public static double overlap(Set<String> one, Set<String> other) {
        Set<String> small = one.size() <= other.size() ? one : other;
        Set<String> large = small == one ? other : one;
        return small.isEmpty()
                ? 0
                : (double) small.stream().filter(large::contains).count() / small.size();
    }
}
