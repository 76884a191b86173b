package dev.studyleaf.paper;

import dev.studyleaf.letters.Spelling;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: each takes the form that it has alone, at the end, at the beginning or in the middle of what is
 * joined. The forms are the letters that Unicode has for them, which fonts with Arabic letters mostly have too.
 */
final class ArabicLetters {
    /** Where the forms are, those of a letter one after the other: alone, end, beginning, middle. */
    private static final int[][] BLOCKS = {{0xFB50, 0xFBB1}, {0xFBD3, 0xFBE7}, {0xFBFC, 0xFBFF}, {0xFE80, 0xFEFC}};

    private static final int ALONE = 0;
    private static final int END = 1;
    private static final int BEGINNING = 2;
    private static final int MIDDLE = 3;
    private static final int BOTH_SIDES = 4;

    private static final String LAM = "\u0644";
    private static final int STRETCH = 0x640;
    private static final int JOINER = 0x200D;

    /** By the letter, or the two letters that become one. */
    private static final Map<String, String> FORMS = forms();

    private ArabicLetters() {}

    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (int[] block : BLOCKS) {
            for (int form = block[0]; form <= block[1]; form++) {
                String letter = Spelling.usual(Character.toString(form));
                forms.merge(letter, Character.toString(form), String::concat);
            }
        }
        return forms;
    }

    /** A text in the order in which it is read, with its letters joined. */
    static String joined(String text) {
        if (text.codePoints().noneMatch(letter -> FORMS.containsKey(Character.toString(letter)))) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        StringBuilder joined = new StringBuilder();
        boolean before = false;
        for (int i = 0; i < letters.length; i++) {
            String letter = Character.toString(letters[i]);
            int next = next(letters, i);
            String two = letter.equals(LAM) && next == i + 1 ? letter + Character.toString(letters[next]) : "";
            if (FORMS.containsKey(two)) {
                joined.append(FORMS.get(two).charAt(before ? END : ALONE));
                before = false;
                i = next;
            } else if (isMark(letters[i])) {
                joined.append(letter);
            } else {
                boolean after = joinsOn(letters[i]) && next < letters.length && takesJoin(letters[next]);
                joined.append(form(letter, before, after));
                before = joinsOn(letters[i]);
            }
        }
        return joined.toString();
    }

    /** The text as it was before. */
    static String apart(String text) {
        StringBuilder apart = new StringBuilder();
        text.codePoints().forEach(letter -> {
            boolean form = false;
            for (int[] block : BLOCKS) {
                form |= letter >= block[0] && letter <= block[1];
            }
            String one = Character.toString(letter);
            apart.append(form ? Spelling.usual(one) : one);
        });
        return apart.toString();
    }

    private static int next(int[] letters, int i) {
        int next = i + 1;
        while (next < letters.length && isMark(letters[next])) {
            next++;
        }
        return next;
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static String form(String letter, boolean before, boolean after) {
        String forms = FORMS.getOrDefault(letter, "");
        int form = before ? after ? MIDDLE : END : after ? BEGINNING : ALONE;
        return form < forms.length() ? forms.substring(form, form + 1) : letter;
    }

    /** Whether what follows can be joined to it. */
    private static boolean joinsOn(int letter) {
        return letter == STRETCH || letter == JOINER || length(letter) == BOTH_SIDES;
    }

    /** Whether it can be joined to what is before it. */
    private static boolean takesJoin(int letter) {
        return letter == STRETCH || letter == JOINER || length(letter) > 1;
    }

    private static int length(int letter) {
        return FORMS.getOrDefault(Character.toString(letter), "").length();
    }
}
