package dev.studyleaf.note.node;

import org.commonmark.node.CustomBlock;

/** A term of a {@link DefinitionList}, whose one child is a paragraph, or the blocks that say what it means. */
public final class DefinitionPart extends CustomBlock {
    private final boolean term;

    public DefinitionPart(boolean term) {
        this.term = term;
    }

    public boolean isTerm() {
        return term;
    }
}
