package dev.studyleaf.tex;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns {@code style} attributes, which a site's content security policy forbids, into classes. Safe for threads. */
final class StyleClasses {
    private static final Pattern TAG = Pattern.compile("<[a-z]+(?: [a-z]+=\"[^\"]*\")+>");
    private static final Pattern STYLE = Pattern.compile(" style=\"([^\"]*)\"");
    private static final Pattern CLASS = Pattern.compile(" class=\"([^\"]*)\"");
    private static final Pattern DECLARATION = Pattern.compile("[a-z-]+:[A-Za-z0-9 .%#(),+-]*");

    private static final Pattern BORDER = Pattern.compile("\\bborder(?:-(top|right|bottom|left))?:([^;]*)");
    private static final List<String> SIDES = List.of("top", "right", "bottom", "left");

    private final Map<String, String> rules = new ConcurrentHashMap<>();

    /** The same MathML with a class for each style. */
    String instead(String mathml) {
        return TAG.matcher(mathml).replaceAll(tag -> Matcher.quoteReplacement(tag(tag.group())));
    }

    /** Each class and what it stands for. */
    Map<String, String> rules() {
        return Map.copyOf(rules);
    }

    private String tag(String tag) {
        Matcher style = STYLE.matcher(tag);
        if (!style.find()) {
            return tag;
        }
        String css = safe(style.group(1));
        String bare = tag.substring(0, style.start()) + tag.substring(style.end());
        if (css.isEmpty()) {
            return bare;
        }
        String name = "m" + Integer.toHexString(css.hashCode());
        rules.put(name, css);
        Matcher classes = CLASS.matcher(bare);
        String all = name + rules(css);
        return classes.find()
                ? bare.substring(0, classes.end() - 1) + " " + all + bare.substring(classes.end() - 1)
                : bare.substring(0, bare.length() - 1) + " class=\"" + all + "\">";
    }

    /** Lines at the sides, in words: what draws formulas on paper reads no styles. */
    private static String rules(String css) {
        StringBuilder rules = new StringBuilder();
        Matcher border = BORDER.matcher(css);
        while (border.find()) {
            List<String> sides = border.group(1) == null ? SIDES : List.of(border.group(1));
            String dashed = border.group(2).contains("dashed") ? "-dashed" : "";
            sides.forEach(side -> rules.append(" rule-").append(side).append(dashed));
        }
        return rules.toString();
    }

    /** What an author writes in TeX reaches a style sheet: only plain values do. */
    private static String safe(String style) {
        return Stream.of(style.split(";"))
                .filter(one -> DECLARATION.matcher(one).matches() && !one.contains("url("))
                .collect(Collectors.joining(";"));
    }
}
