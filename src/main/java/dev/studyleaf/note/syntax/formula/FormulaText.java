package dev.studyleaf.note.syntax.formula;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells formulas from money, variables of shells and escaped brackets. */
public final class FormulaText {
    private static final Pattern TEX =
            Pattern.compile("\\\\[A-Za-z,;!|{}]|\\^|_\\{|_[A-Za-z0-9](?![A-Za-z])|[=<>≤≥≠≈∈]");
    private static final Pattern AMOUNT = Pattern.compile("^\\d[\\d,.]*\\s?(?:[KkMmBb]\\b|bn\\b)?.*", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}");
    private static final Pattern PROSE = Pattern.compile("\\p{L}{2,}[,.]? +\\p{L}{2,}");
    private static final Pattern STRONG = Pattern.compile("(?<![\\^_{])\\*\\*");
    private static final Pattern SHORT = Pattern.compile("[\\p{L}\\d]{1,2}'?|[\\d.]+");
    private static final Set<String> ENVIRONMENTS = Set.of(
            "equation",
            "align",
            "alignat",
            "gather",
            "multline",
            "eqnarray",
            "flalign",
            "matrix",
            "pmatrix",
            "bmatrix",
            "Bmatrix",
            "vmatrix",
            "Vmatrix",
            "smallmatrix",
            "cases",
            "dcases",
            "rcases",
            "array",
            "aligned",
            "alignedat",
            "gathered",
            "split",
            "CD",
            "displaymath",
            "math",
            "equation*",
            "align*",
            "alignat*",
            "gather*",
            "multline*",
            "eqnarray*",
            "flalign*",
            "darray",
            "subarray");

    private FormulaText() {}

    /** Whether what stands between two dollars is a formula. The signs before and after them are 0 at an end. */
    static boolean betweenDollars(String text, int before, int after) {
        if (text.isBlank() || isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1))) {
            return false;
        }
        if (Character.isDigit(after)
                || text.indexOf('`') >= 0
                || STRONG.matcher(text).find()) {
            return false;
        }
        boolean tex = looksLikeTex(text);
        if (isLatin(before) || isLatin(after) || after == '{') {
            return tex || (after != '{' && SHORT.matcher(text).matches() && !Character.isDigit(text.charAt(0)));
        }
        boolean amount = AMOUNT.matcher(text).matches() && WORDS.matcher(text).find();
        boolean variable = text.startsWith("{") && text.indexOf('}') == text.length() - 1;
        return tex || !(amount || variable || text.contains("://"));
    }

    /** Whether what stands between escaped round brackets is a formula, and not a bracket that someone escaped. */
    static boolean betweenBrackets(String text) {
        return !text.isBlank()
                && text.indexOf('`') < 0
                && (looksLikeTex(text) || !PROSE.matcher(text).find());
    }

    /** The same for square brackets, which many programs escape. */
    static boolean betweenSquareBrackets(String text) {
        return text.indexOf('`') < 0 && looksLikeTex(text) && !text.contains("](") && !hasOwnFormula(text);
    }

    /** A dollar outside braces, such as those of {@code \text}: the brackets are then brackets around words. */
    private static boolean hasOwnFormula(String text) {
        int deep = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$' && deep == 0) {
                return true;
            }
            deep += c == '{' ? 1 : c == '}' ? -1 : 0;
            i += c == '\\' ? 1 : 0;
        }
        return false;
    }

    /** Whether {@code \begin} with this name begins a formula, and not a list or a figure. */
    public static boolean isEnvironment(String name) {
        return ENVIRONMENTS.contains(name);
    }

    private static boolean looksLikeTex(String text) {
        return TEX.matcher(text).find();
    }

    private static boolean isLatin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }
}
