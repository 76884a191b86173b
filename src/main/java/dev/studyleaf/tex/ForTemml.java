package dev.studyleaf.tex;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what LaTeX and MathJax read, and Temml does not, in words that Temml reads. */
final class ForTemml {
    /** Temml makes empty links of references, for a script to fill. */
    private static final Pattern REFERENCE = Pattern.compile("\\\\(eq)?ref\\s*\\{([^{}$\\\\]*)}");

    private static final Pattern ENVIRONMENT =
            Pattern.compile("\\\\(begin|end)\\s*\\{(eqnarray\\*?|flalign\\*?|split|multlined)}");
    private static final Map<String, String> ENVIRONMENTS = Map.of(
            "eqnarray", "array",
            "eqnarray*", "array",
            "flalign", "align",
            "flalign*", "align*",
            "split", "aligned",
            "multlined", "gathered");
    private static final Pattern MBOX = Pattern.compile("\\\\mbox(?![A-Za-z])");

    /** In words an underscore is one, as MathJax has it. */
    private static final Pattern WORDS =
            Pattern.compile("\\\\(text(?:bf|it|rm|sf|tt|normal)?)\\s*\\{([^{}$\\\\]*_[^{}$\\\\]*)}");

    /** A command as index or exponent, without braces around it. */
    private static final Pattern INDEX = Pattern.compile(
            "(?<!\\\\)([_^])\\s*(\\\\(?:min|max|inf|sup|lim|deg|dim|ker|det|log|ln|exp|"
                    + "sin|cos|tan|gcd|Pr|arg)(?![A-Za-z])|\\\\sqrt\\s*\\{[^{}]*}|\\\\[dt]?frac\\s*\\{[^{}]*}\\s*\\{[^{}]*})");

    private static final Pattern SIGN = Pattern.compile(
            "(?<=(?<!\\\\)(?:\\\\\\\\){0,4})\\\\(C|Q|ohm|text(?:degree|copyright|visiblespace|backslash|braceleft|braceright))(?![A-Za-z])");
    private static final Map<String, String> SIGNS = Map.of(
            "C", "\\mathbb{C}",
            "Q", "\\mathbb{Q}",
            "ohm", "\\Omega",
            "textdegree", "°",
            "textcopyright", "\\text{©}",
            "textvisiblespace", "\\text{␣}",
            "textbackslash", "\\backslash",
            "textbraceleft", "\\{",
            "textbraceright", "\\}");

    /** Letters of the package {@code dsfont}. */
    private static final Pattern DOUBLE = Pattern.compile("\\\\mathds(?![A-Za-z])");

    private ForTemml() {}

    static String of(String tex) {
        String named = REFERENCE.matcher(tex).replaceAll(found -> {
            String name = "\\text{" + found.group(2).replace("_", "\\_") + "}";
            return Matcher.quoteReplacement(found.group(1) == null ? name : "(" + name + ")");
        });
        String words = WORDS.matcher(MBOX.matcher(DOUBLE.matcher(named).replaceAll("\\\\mathbb"))
                        .replaceAll("\\\\text"))
                .replaceAll(found -> Matcher.quoteReplacement(
                        "\\" + found.group(1) + "{" + found.group(2).replace("_", "\\_") + "}"));
        String read = ENVIRONMENT.matcher(words).replaceAll(found -> {
            boolean rows = found.group(1).equals("begin") && found.group(2).startsWith("eqnarray");
            return Matcher.quoteReplacement("\\" + found.group(1) + "{"
                    + ENVIRONMENTS.getOrDefault(found.group(2), found.group(2)) + "}" + (rows ? "{rcl}" : ""));
        });
        String braced = INDEX.matcher(read).replaceAll("$1{$2}");
        return SIGN.matcher(braced)
                .replaceAll(found -> Matcher.quoteReplacement("{" + SIGNS.getOrDefault(found.group(1), "") + "}"));
    }
}
