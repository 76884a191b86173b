package dev.studyleaf.note;

import org.commonmark.node.Node;

/**
 * A heading inside a list or a quote: no section of its own, but links lead to it.
 *
 * @param id unique in the note, made as those of sections
 * @param node the heading; for {@code render} only
 */
public record Anchor(String id, Node node) {}
