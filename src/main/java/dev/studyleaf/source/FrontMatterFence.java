package dev.studyleaf.source;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the front matter of a note stands: between a first line {@code ---} and the next such line, if what follows the
 * first is blank, a comment or a {@code key:}. Anything else, and what is never closed, is a rule and text.
 *
 * @param yaml the lines between the two
 * @param bodyOffset where the line after the second starts
 */
record FrontMatterFence(SourceSpan yaml, int bodyOffset) {
    private static final Pattern KEY = Pattern.compile("[^\\s#\\-\\[{>|`*][^:]*:(\\s.*)?|[\"'].*|\\t.*:.*");

    static Optional<FrontMatterFence> find(SourceText text) {
        if (!fence(text, 1)) {
            return Optional.empty();
        }
        boolean sure = false;
        for (int line = 2; line <= text.lineCount(); line++) {
            if (fence(text, line)) {
                return Optional.of(between(text, line));
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

    private static FrontMatterFence between(SourceText text, int closing) {
        int start = text.lineStart(2);
        int body = closing < text.lineCount()
                ? text.lineStart(closing + 1)
                : text.text().length();
        return new FrontMatterFence(new SourceSpan(start, text.lineStart(closing) - start), body);
    }

    private static boolean fence(SourceText text, int line) {
        return text.text().startsWith("---", text.lineStart(line))
                && text.line(line).stripTrailing().equals("---");
    }
}
