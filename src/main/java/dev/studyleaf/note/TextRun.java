package dev.studyleaf.note;

import org.commonmark.node.Node;

/**
 * A stretch of running text in which terms may be linked. Text in headings, code, links and questions is in no run.
 *
 * @param section the index of its section
 * @param text the words, as they stand in the tree
 * @param sentence the text of the whole block around it, for a backlink
 * @param node where it stands; for {@code render} only
 */
public record TextRun(int section, String text, String sentence, Node node) {}
