package dev.studyleaf.source;

import java.util.Comparator;

/** Sorts texts by their code points: the order of their UTF-8 bytes, the same on every machine and in every language. */
public final class CodePointOrder {
    /** The order. */
    public static final Comparator<String> ORDER = CodePointOrder::compare;

    private CodePointOrder() {}

    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return Character.isSurrogate(x) == Character.isSurrogate(y)
                        ? Character.compare(x, y)
                        : Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
