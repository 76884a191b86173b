package dev.studyleaf.source;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the front matter of a note stands: between a first line {@code ---} and the next such line or {@code ...}, if what follows the
 * first is blank, a comment, a {@code key:} or an object of JSON. Anything else, and what is never closed, is a rule and
 * text. Between two lines {@code +++} it is TOML.
 *
 * @param yaml the lines between the two
 * @param bodyOffset where the line after the second starts
 * @param toml whether they are TOML
 */
record FrontMatterFence(SourceSpan yaml, int bodyOffset, boolean toml) {
    private static final Pattern KEY = Pattern.compile("[^\\s#\\-\\[{>|`*][^:]*:(\\s.*)?|[\"'].*|\\t.*:.*|\\{\\s*\".*");
    private static final String YAML = "---";
    /** The end of a document in YAML, as Pandoc writes it; without it all up to the next rule would be lost. */
    private static final String YAML_END = "...";

    private static final String TOML = "+++";

    static Optional<FrontMatterFence> find(SourceText text) {
        return fence(text, 1, YAML) ? find(text, YAML) : fence(text, 1, TOML) ? find(text, TOML) : Optional.empty();
    }

    private static Optional<FrontMatterFence> find(SourceText text, String fence) {
        boolean sure = fence.equals(TOML);
        for (int line = 2; line <= text.lineCount(); line++) {
            boolean end = fence.equals(YAML) && sure && fence(text, line, YAML_END);
            if (end || fence(text, line, fence)) {
                return Optional.of(between(text, line, fence.equals(TOML)));
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

    private static FrontMatterFence between(SourceText text, int closing, boolean toml) {
        int start = text.lineStart(2);
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
