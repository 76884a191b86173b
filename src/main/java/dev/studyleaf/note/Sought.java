package dev.studyleaf.note;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for in many texts and found in few. It is tried only where it may begin: which signs of ASCII
 * that may be, behind a letter and elsewhere, the pattern is asked itself, by trying it on each sign alone. It finds what
 * {@link Pattern} finds. Safe for threads.
 *
 * <p>Not for patterns that look back for something ({@code (?<=}), as on a sign alone they see nothing before it, nor for
 * such as take nothing.
 */
public final class Sought {
    private static final int ASCII = 0x80;
    /** Asking the pattern pays when it was looked for so often; a small folder has not that many lines. */
    private static final int OFTEN = 400;

    private static final byte BEHIND_OTHERS = 1;
    private static final byte BEHIND_LETTER = 2;
    /** What may stand before a place: nothing or no letter, and letters of both cases. */
    private static final String[] OTHERS = {"", " ", "_", "0"};

    private static final String[] LETTERS = {"a", "Z"};

    private static final byte[] UNKNOWN = {};

    private final Pattern pattern;
    /** Threads may count less than there was; the beginnings are learnt a little later then. */
    private int asked;

    private volatile byte[] beginnings = UNKNOWN;

    private Sought(Pattern pattern) {
        this.pattern = pattern;
    }

    /** A pattern in Java's notation; {@link IllegalArgumentException} where it looks back for something or takes nothing. */
    public static Sought of(String regex) {
        if (regex.contains("(?<=")) {
            throw new IllegalArgumentException("looks back: " + regex);
        }
        Pattern pattern = Pattern.compile(regex);
        if (pattern.matcher("").lookingAt()) {
            throw new IllegalArgumentException("takes nothing: " + regex);
        }
        return new Sought(pattern);
    }

    /** Whether some part of a text is such. */
    public boolean isIn(String text) {
        return in(text).find();
    }

    /** Whether a text begins with such a part. */
    public boolean begins(String text) {
        return mayBegin(text) && pattern.matcher(text).lookingAt();
    }

    /** Whether a text is such as a whole. */
    public boolean is(String text) {
        return mayBegin(text) && pattern.matcher(text).matches();
    }

    /** The parts of a text that are such, one after the other. */
    public Finds in(String text) {
        return new Finds(pattern, text, learnt());
    }

    /** A text with something else in place of its parts that are such, as by {@link Matcher#replaceAll(String)}. */
    public String replaceAll(String text, String by) {
        return isIn(text) ? pattern.matcher(text).replaceAll(by) : text;
    }

    private boolean mayBegin(String text) {
        byte[] known = learnt();
        return known == UNKNOWN || text.isEmpty() || mayBegin(known, text, 0);
    }

    private static boolean mayBegin(byte[] known, String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (c >= ASCII) {
            return !(Character.isLowSurrogate(c) && Character.isHighSurrogate(before));
        }
        return before < ASCII ? (known[c] & (isLetter(before) ? BEHIND_LETTER : BEHIND_OTHERS)) != 0 : known[c] != 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private byte[] learnt() {
        byte[] known = beginnings;
        if (known == UNKNOWN && ++asked > OFTEN) {
            known = learn();
            beginnings = known;
        }
        return known;
    }

    private byte[] learn() {
        byte[] known = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            known[c] = (byte) ((mayStand(OTHERS, c) ? BEHIND_OTHERS : 0) | (mayStand(LETTERS, c) ? BEHIND_LETTER : 0));
        }
        return known;
    }

    /** Whether the pattern takes a sign or wants to see what follows it. */
    private boolean mayStand(String[] behind, char c) {
        for (String before : behind) {
            Matcher alone = placed(pattern, before + c).region(before.length(), before.length() + 1);
            if (alone.lookingAt() || alone.hitEnd()) {
                return true;
            }
        }
        return false;
    }

    /** Sees what stands before the place where it is tried, as a search from the start would. */
    private static Matcher placed(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The parts of a text that a pattern finds. */
    public static final class Finds {
        private final Pattern pattern;
        private final String text;
        private final byte[] known;
        private @Nullable Matcher matcher;
        private int from;

        private Finds(Pattern pattern, String text, byte[] known) {
            this.pattern = pattern;
            this.text = text;
            this.known = known;
        }

        /** Goes to the next part; false where there is none. */
        public boolean find() {
            byte[] may = known;
            if (may == UNKNOWN) {
                return matcher().find();
            }
            for (int at = from; at < text.length(); at++) {
                if (mayBegin(may, text, at)
                        && matcher().region(at, text.length()).lookingAt()) {
                    from = matcher().end();
                    return true;
                }
            }
            from = text.length();
            return false;
        }

        /** What was found last; no such thing before the first. */
        public MatchResult found() {
            return matcher();
        }

        private Matcher matcher() {
            Matcher made = matcher;
            if (made == null) {
                made = known == UNKNOWN ? pattern.matcher(text) : placed(pattern, text);
                matcher = made;
            }
            return made;
        }
    }
}
