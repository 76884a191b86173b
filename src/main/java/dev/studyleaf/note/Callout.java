package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;
import java.util.List;

/**
 * A callout: a block quote whose first line is {@code [!type] title}.
 *
 * @param type lower case, such as {@code question} or {@code key}
 * @param title the rest of the first line
 * @param parts the body in order
 * @param section the index of the section it stands in
 * @param span where it stands
 * @param node its place in the tree; for {@code render} only
 */
public record Callout(
        String type, Fragment title, List<CalloutPart> parts, int section, SourceSpan span, CalloutBlock node) {
    public Callout {
        parts = List.copyOf(parts);
    }

    /** All of it, to be shown somewhere else. {@code path} is its note. */
    public Fragment whole(String path) {
        return new Fragment(path, PlainText.of(List.of(node)), List.of(node), 0);
    }

    /** Whether it asks something. */
    public boolean isQuestion() {
        return node.isQuestion();
    }

    /** Whether its author wrote no callout, but something that means the same, such as {@code Q:} and {@code A:}. */
    public boolean isForeign() {
        return node.isForeign();
    }
}
