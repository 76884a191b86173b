package dev.studyleaf.source;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the front matter of a note stands: between a first line {@code ---} and the next such line or {@code ...}, if what follows the
 * first is blank, a comment, a {@code key:} or an object of JSON. Anything else, and what is never closed, is a rule and
 * text. Between two lines {@code +++} it is TOML. Blank lines may stand before it.
 *
 * @param yaml the lines between the two
 * @param bodyOffset where the line after the second starts
 * @param toml whether they are TOML
 */
record FrontMatterFence(SourceSpan yaml, int bodyOffset, boolean toml) {
    private static final Pattern KEY = Pattern.compile("[^\\s#\\-\\[{>|`*][^:]*:(\\s.*)?|[\"'].*|\\t.*:.*|\\{\\s*\".*");
    /** Keys that notes have in front matter, not at the start of their text. */
    private static final Pattern KNOWN = Pattern.compile(
            "(?i)(?:title|tags?|alias(?:es)?|draft|publish|terms|slug|permalink|weight|layout|cssclass(?:es)?"
                    + "|made-questions|sheet-weight)[ \\t]*:(?:[ \\t].*)?");

    private static final String YAML = "---";
    /** The end of a document in YAML, as Pandoc writes it; without it all up to the next rule would be lost. */
    private static final String YAML_END = "...";

    private static final String TOML = "+++";

    static Optional<FrontMatterFence> find(SourceText text) {
        int first = first(text);
        return fence(text, first, YAML)
                ? find(text, first, YAML)
                : fence(text, first, TOML) ? find(text, first, TOML) : Optional.empty();
    }

    /**
     * The lines of front matter that is never closed: those between a first line {@code ---} and the next blank line or
     * heading, where one of them has a key that notes have there.
     */
    static Optional<SourceSpan> unclosed(SourceText text) {
        int first = first(text);
        if (!fence(text, first, YAML)) {
            return Optional.empty();
        }
        int line = first + 1;
        boolean known = false;
        while (line <= text.lineCount()
                && !text.line(line).isBlank()
                && !text.line(line).startsWith("# ")) {
            known |= KNOWN.matcher(text.line(line)).matches();
            line++;
        }
        int start = text.lineStart(first);
        int end = line <= text.lineCount() ? text.lineStart(line) : text.text().length();
        return known ? Optional.of(new SourceSpan(start, end - start)) : Optional.empty();
    }

    /** The first line that is not blank, or the last one. */
    private static int first(SourceText text) {
        int line = 1;
        while (line < text.lineCount() && text.line(line).isBlank()) {
            line++;
        }
        return line;
    }

    private static Optional<FrontMatterFence> find(SourceText text, int first, String fence) {
        boolean sure = fence.equals(TOML);
        for (int line = first + 1; line <= text.lineCount(); line++) {
            boolean end = fence.equals(YAML) && sure && fence(text, line, YAML_END);
            if (end || fence(text, line, fence)) {
                return Optional.of(between(text, first, line, fence.equals(TOML)));
            }
            if (!sure) {
                String content = text.line(line);
                sure = KEY.matcher(content).matches();
                if (!sure && !content.isBlank() && !content.startsWith("#")) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static FrontMatterFence between(SourceText text, int opening, int closing, boolean toml) {
        int start = text.lineStart(opening + 1);
        int body = closing < text.lineCount()
                ? text.lineStart(closing + 1)
                : text.text().length();
        return new FrontMatterFence(new SourceSpan(start, text.lineStart(closing) - start), body, toml);
    }

    private static boolean fence(SourceText text, int line, String fence) {
        return text.text().startsWith(fence, text.lineStart(line))
                && text.line(line).stripTrailing().equals(fence);
    }
}
