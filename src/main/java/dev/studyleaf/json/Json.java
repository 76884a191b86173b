package dev.studyleaf.json;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one JSON text without spaces, in the order of the calls: {@code new Json().object().key("a").value(1).end()}.
 * A call that would make the text invalid throws {@link IllegalStateException}.
 */
public final class Json {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder text = new StringBuilder();
    private final Deque<Character> closers = new ArrayDeque<>();
    private boolean first = true;
    private boolean afterKey;

    public Json object() {
        return open('{', '}');
    }

    public Json array() {
        return open('[', ']');
    }

    /** Closes the innermost object or array. */
    public Json end() {
        if (closers.isEmpty() || afterKey) {
            throw new IllegalStateException("nothing to end here: " + text);
        }
        text.append(closers.pop());
        first = false;
        return this;
    }

    public Json key(String name) {
        if (closers.isEmpty() || closers.peek() != '}' || afterKey) {
            throw new IllegalStateException("no key can stand here: " + text);
        }
        comma();
        quote(name, text);
        text.append(':');
        afterKey = true;
        return this;
    }

    public Json value(String value) {
        before();
        quote(value, text);
        return this;
    }

    public Json value(long value) {
        before();
        text.append(value);
        return this;
    }

    public Json value(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no " + value);
        }
        before();
        text.append(value);
        return this;
    }

    public Json value(boolean value) {
        before();
        text.append(value);
        return this;
    }

    /** The text so far; whole once everything is ended. */
    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * A string as JSON, in quotes. Beyond what JSON asks for, {@code <}, {@code >}, {@code &}, U+007F to U+009F, U+2028,
     * U+2029 and lone surrogates are escaped, so that the text can stand in HTML, in a script and in a file of UTF-8.
     */
    public static String quote(String value) {
        StringBuilder text = new StringBuilder(value.length() + 16);
        quote(value, text);
        return text.toString();
    }

    private Json open(char opener, char closer) {
        before();
        text.append(opener);
        closers.push(closer);
        first = true;
        return this;
    }

    private void before() {
        if (afterKey) {
            afterKey = false;
            return;
        }
        boolean inObject = !closers.isEmpty() && closers.peek() == '}';
        boolean second = closers.isEmpty() && !first;
        if (inObject || second) {
            throw new IllegalStateException("no value can stand here: " + text);
        }
        comma();
    }

    private void comma() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private static void quote(String value, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                to.append('\\').append(c);
            } else if (c == '\n') {
                to.append("\\n");
            } else if (c == '\t') {
                to.append("\\t");
            } else if (escaped(c) || (Character.isSurrogate(c) && lone(value, i))) {
                unicode(c, to);
            } else {
                to.append(c);
            }
        }
        to.append('"');
    }

    private static boolean escaped(char c) {
        return c < ' ' || c == '<' || c == '>' || c == '&' || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
    }

    private static boolean lone(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
    }

    private static void unicode(char c, StringBuilder to) {
        to.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            to.append(HEX[(c >> shift) & 0xF]);
        }
    }
}
