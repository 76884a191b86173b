package dev.studyleaf.note.syntax.block;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/**
 * Reads a block that is one line.
 *
 * @param <B> the block
 */
abstract class LineParser<B extends Block> extends AbstractBlockParser {
    final B block;

    LineParser(B block) {
        this.block = block;
    }

    @Override
    public final B getBlock() {
        return block;
    }

    @Override
    public final BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }
}
