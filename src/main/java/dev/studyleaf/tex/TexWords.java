package dev.studyleaf.tex;

/** Reads TeX aloud in signs: commands become their sign or their name, what only lays out vanishes. */
final class TexWords {
    private static final int DEEPEST = 60;

    private final String tex;
    private int at;

    private TexWords(String tex) {
        this.tex = tex;
    }

    static String of(String tex) {
        String words = new TexWords(tex).sequence(0).replaceAll("([∂∇])\\s+", "$1");
        return words.replaceAll("\\s+", " ")
                .replaceAll("(?: ?;)+(?= |$)", ";")
                .replaceAll(";$", "")
                .strip();
    }

    /** Up to the end or an unopened brace. */
    private String sequence(int depth) {
        StringBuilder out = new StringBuilder();
        while (at < tex.length() && tex.charAt(at) != '}') {
            out.append(piece(depth));
        }
        return out.toString();
    }

    private String piece(int depth) {
        char c = tex.charAt(at);
        if (c == '\\') {
            return command(depth);
        }
        at++;
        return switch (c) {
            case '{' -> group(depth);
            case '^' -> script(argument(depth), TexSigns.SUPERSCRIPTS, "^");
            case '_' -> script(argument(depth), TexSigns.SUBSCRIPTS, "_");
            case '&', '~' -> " ";
            case '%' -> comment();
            case '\'' -> "′";
            case '$' -> "";
            default -> Character.toString(c);
        };
    }

    /** The rest of a group whose brace is read. */
    private String group(int depth) {
        if (depth > DEEPEST) {
            return "";
        }
        String inside = sequence(depth + 1);
        at = Math.min(tex.length(), at + 1);
        return inside;
    }

    private String comment() {
        int end = tex.indexOf('\n', at);
        at = end < 0 ? tex.length() : end;
        return "";
    }

    /** A group or the one sign that stands for it. */
    private String argument(int depth) {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
        if (at >= tex.length() || tex.charAt(at) == '}' || depth > DEEPEST) {
            return "";
        }
        return piece(depth + 1).strip();
    }

    private String command(int depth) {
        String name = name();
        String sign = TexSigns.of(name);
        if (sign != null) {
            return sign;
        }
        return switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> bracketed(argument(depth)) + "/" + bracketed(argument(depth));
            case "binom", "dbinom", "tbinom" -> "C(" + argument(depth) + ", " + argument(depth) + ")";
            case "sqrt" -> optional() + "√" + bracketed(argument(depth));
            case "mathbb" -> TexSigns.doubled(argument(depth));
            case "begin" -> {
                String environment = argument(depth);
                yield environment.startsWith("array") ? dropped(depth) : "";
            }
            case "end", "label", "hspace", "vspace", "color", "textcolor", "tag", "phantom" -> dropped(depth);
            case "left",
                    "right",
                    "big",
                    "Big",
                    "bigg",
                    "Bigg",
                    "bigl",
                    "bigr",
                    "Bigl",
                    "Bigr",
                    "biggl",
                    "biggr",
                    "middle" -> fence();
            default -> TexSigns.isLayout(name) ? "" : spaced(name);
        };
    }

    /** Letters, or the one sign after the backslash. */
    private String name() {
        int start = ++at;
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == start && at < tex.length()) {
            at++;
        }
        return tex.substring(start, at);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private String dropped(int depth) {
        argument(depth);
        return "";
    }

    /** A dot stands for no bracket. */
    private String fence() {
        if (at < tex.length() && tex.charAt(at) == '.') {
            at++;
        }
        return "";
    }

    private String optional() {
        if (at >= tex.length() || tex.charAt(at) != '[') {
            return "";
        }
        int end = tex.indexOf(']', at);
        if (end < 0) {
            return "";
        }
        String root = tex.substring(at + 1, end);
        at = end + 1;
        return script(root, TexSigns.SUPERSCRIPTS, "");
    }

    /** A name such as {@code sin} stays apart from the letters after it. */
    private String spaced(String name) {
        boolean letter = at < tex.length() && Character.isLetterOrDigit(tex.charAt(at));
        return letter ? name + " " : name;
    }

    private static String bracketed(String inside) {
        return inside.codePointCount(0, inside.length()) <= 1 || inside.matches("\\w+") ? inside : "(" + inside + ")";
    }

    private static String script(String inside, String signs, String mark) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            int found = signs.indexOf(inside.charAt(i));
            if (found < 0 || found % 2 != 0) {
                return mark + bracketed(inside);
            }
            out.append(signs.charAt(found + 1));
        }
        return out.toString();
    }
}
