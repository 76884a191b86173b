package dev.studyleaf.note.syntax.block;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;

/**
 * Reads a block that may have any blocks in it.
 *
 * @param <B> the block
 */
abstract class ContainerParser<B extends Block> extends AbstractBlockParser {
    final B block;

    ContainerParser(B block) {
        this.block = block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public B getBlock() {
        return block;
    }
}
