package dev.studyleaf.tex;

import java.util.Optional;

/** The tokens of a formula, one after the other: a command, or one sign. */
final class TexTokens {
    private final String source;
    private int at;

    TexTokens(String source) {
        this.source = source;
    }

    boolean hasNext() {
        return at < source.length();
    }

    int at() {
        return at;
    }

    void back(int to) {
        at = to;
    }

    /** A command with its backslash, or one sign; a comment up to its line's end goes with its sign. */
    String next() {
        int start = at++;
        char first = source.charAt(start);
        if (first == '\\' && at < source.length()) {
            at++;
            if (isLetter(source.charAt(at - 1))) {
                while (at < source.length() && isLetter(source.charAt(at))) {
                    at++;
                }
            }
        } else if (first == '%') {
            int end = source.indexOf('\n', at);
            at = end < 0 ? source.length() : end;
        } else if (Character.isHighSurrogate(first) && at < source.length()) {
            at++;
        }
        return source.substring(start, at);
    }

    /** What stands in the next braces, or the next token; empty at the end. */
    String argument() {
        spaces();
        if (!hasNext() || source.charAt(at) == '}') {
            return "";
        }
        if (source.charAt(at) != '{') {
            return next();
        }
        int start = at + 1;
        int depth = 0;
        while (hasNext()) {
            String token = next();
            depth += token.equals("{") ? 1 : token.equals("}") ? -1 : 0;
            if (depth == 0) {
                return source.substring(start, at - 1);
            }
        }
        return source.substring(start);
    }

    /** What stands in square brackets, if they come next. */
    Optional<String> bracketed() {
        int before = at;
        spaces();
        int end = hasNext() && source.charAt(at) == '[' ? source.indexOf(']', at) : -1;
        if (end < 0) {
            at = before;
            return Optional.empty();
        }
        String inside = source.substring(at + 1, end);
        at = end + 1;
        return Optional.of(inside);
    }

    /** Passes a sign if it comes next. */
    boolean pass(char sign) {
        spaces();
        boolean here = hasNext() && source.charAt(at) == sign;
        at += here ? 1 : 0;
        return here;
    }

    /** The text up to a sign, which is not passed; empty where it does not come. */
    Optional<String> before(char sign) {
        int end = source.indexOf(sign, at);
        if (end < 0) {
            return Optional.empty();
        }
        String text = source.substring(at, end);
        at = end;
        return Optional.of(text);
    }

    boolean beforeLetter() {
        return hasNext() && isLetter(source.charAt(at));
    }

    private void spaces() {
        while (hasNext() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
