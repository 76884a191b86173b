package dev.studyleaf.search;

/** Reads what {@link FrontCoded} and {@link Digits} wrote. */
final class Coded {
    private final String text;
    private int at;
    private String before = "";

    Coded(String text) {
        this.text = text;
    }

    boolean hasMore() {
        return at < text.length();
    }

    /** A number that {@link Digits#append} wrote. */
    int number() {
        int value = 0;
        int unit = 1;
        int digit = Digits.value(text.charAt(at++));
        while (digit >= Digits.LAST) {
            value += unit * digit;
            unit *= Digits.MORE;
            digit = Digits.value(text.charAt(at++));
        }
        return value + unit * digit;
    }

    /** So many characters as they are. */
    String text(int length) {
        at += length;
        return text.substring(at - length, at);
    }

    /** A word that {@link FrontCoded#add} wrote. */
    String word() {
        int shared = number();
        int rest = number();
        before = before.substring(0, shared).concat(text(rest));
        return before;
    }
}
