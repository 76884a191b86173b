package dev.studyleaf.freeze;

import java.util.regex.Pattern;

/** Plain words as Markdown that reads as those words again. */
final class Escaped {
    /**
     * A closing bracket is not among them, since two brackets behind backslashes would be a formula. Signs that begin mark-up anywhere, or that do where there are two of them or where they stand at an edge.
     */
    private static final Pattern SIGN = Pattern.compile(
            "[\\\\`*\\[<$]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|~(?=~)|(?<=~)~|=(?==)|(?<==)=|\\{(?=[{%<])|%(?=%)"
                    + "|\\^(?=\\[|[\\w-]+\\s*$)|&(?=#?\\w+;)|:(?=[a-z0-9_+-]+:)");

    private static final Pattern START = Pattern.compile("^(?:[#+>|-]|\\d+(?=[.)]))");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Escaped() {}

    /** On one line. */
    static String of(String text) {
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        String inner = SIGN.matcher(line).replaceAll("\\\\$0");
        return START.matcher(inner).replaceFirst(start(inner));
    }

    private static String start(String text) {
        boolean number = !text.isEmpty() && Character.isDigit(text.charAt(0));
        // The point or bracket after a number is what makes a list of it.
        return number ? text.replaceFirst("^(\\d+).*", "$1").replace("$", "") + "\\\\" : "\\\\$0";
    }
}
