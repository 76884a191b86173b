package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;
import org.commonmark.node.Node;

/**
 * A place that links lead to and that is no section: a heading inside a list or a quote, or a block with an id.
 *
 * @param id unique in the note
 * @param node the heading or the block; for {@code render} only
 * @param span where it stands
 */
public record Anchor(String id, Node node, SourceSpan span) {}
