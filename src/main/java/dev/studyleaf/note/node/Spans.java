package dev.studyleaf.note.node;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.source.SourceFile;
import java.util.List;
import org.commonmark.node.Node;

/** Where nodes stand in the whole file. Parsed text starts after the front matter; this is the one place that knows. */
public final class Spans {
    private final int bodyOffset;

    /** Of the text of a file. */
    public Spans(SourceFile file) {
        this.bodyOffset = file.bodyOffset();
    }

    /** From a node's first to its last unit; the start of the text for a node without a place. */
    public SourceSpan of(Node node) {
        return of(List.of(node));
    }

    public SourceSpan of(List<Node> nodes) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Node node : nodes) {
            for (org.commonmark.node.SourceSpan span : node.getSourceSpans()) {
                start = Math.min(start, span.getInputIndex());
                end = Math.max(end, span.getInputIndex() + span.getLength());
            }
        }
        return start > end ? new SourceSpan(bodyOffset, 0) : new SourceSpan(bodyOffset + start, end - start);
    }
}
