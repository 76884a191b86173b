package dev.studyleaf.source.yaml;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the YAML library says of a mistake, in the words of an author, with what to do. */
record YamlAdvice(String message, String help) {
    private static final Pattern STARTER = Pattern.compile("found character '?(.)'? .*cannot start any token.*");
    private static final Pattern KEY_AND_VALUE = Pattern.compile("(\\s*(?:- +)?[^\\s:#\"'][^:]*: +)([^\"'\\s].*?)\\s*");
    private static final int WIDEST = 80;

    static YamlAdvice on(String problem, SourceText text, SourceSpan span) {
        String quote = quote(text.line(text.lineOf(span.offset())));
        if (problem.contains("mapping values are not allowed")) {
            return new YamlAdvice("a second `:` in a value without quotes", quote);
        }
        if (problem.contains("TAB") || problem.contains("'\t'")) {
            return new YamlAdvice("a tab where YAML wants spaces", "indent with spaces");
        }
        Matcher starter = STARTER.matcher(problem);
        if (starter.matches()) {
            return new YamlAdvice("a value without quotes cannot start with `" + starter.group(1) + "`", quote);
        }
        if (problem.startsWith("unexpected character found")) {
            return new YamlAdvice("text that starts with `*` or `&` has a meaning of its own in YAML", quote);
        }
        if (problem.contains("could not find expected ':'")) {
            return new YamlAdvice("a line that is no `key: value`", "indent the lines of a longer value");
        }
        if (isOpenBracket(problem)) {
            return new YamlAdvice("a bracket that is never closed", "close it, or put the value in quotes");
        }
        if (isUnclosed(problem)) {
            return new YamlAdvice("a quotation mark that is never closed", "close it");
        }
        if (problem.contains("expected <block end>")) {
            boolean first = text.text()
                    .substring(text.lineStart(text.lineOf(span.offset())), span.offset())
                    .isBlank();
            String help = first ? "indent it as the lines that it belongs to" : quote;
            return new YamlAdvice("this does not belong to what stands before it", help);
        }
        return new YamlAdvice("not valid YAML: " + problem, quote);
    }

    /** Whether something is not closed; the place of that is where it begins. */
    static boolean isUnclosed(String problem) {
        return problem.contains("unexpected end of stream") || isOpenBracket(problem);
    }

    private static boolean isOpenBracket(String problem) {
        return problem.startsWith("expected ',' or ']'") || problem.startsWith("expected ',' or '}'");
    }

    private static String quote(String line) {
        Matcher matcher = KEY_AND_VALUE.matcher(line);
        if (line.length() > WIDEST || !matcher.matches()) {
            return "put the value in quotes, and check how far the lines are indented";
        }
        String value = matcher.group(2);
        String quoted = value.contains("\"") || value.contains("\\")
                ? "'" + value.replace("'", "''") + "'"
                : "\"" + value + "\"";
        return "put the value in quotes: `" + matcher.group(1).strip() + " " + quoted + "`";
    }
}
