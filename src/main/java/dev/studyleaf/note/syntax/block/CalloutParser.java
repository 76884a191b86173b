package dev.studyleaf.note.syntax.block;

import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.CalloutTitle;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** Reads a callout whose title stands on its first line. */
abstract class CalloutParser extends ContainerParser<CalloutBlock> {
    private final CalloutTitle title = new CalloutTitle();
    private final SourceLine words;

    /** @param words of the title; a blank line for none */
    CalloutParser(String type, String fold, SourceLine words) {
        super(new CalloutBlock(type, fold));
        this.words = words;
        block.appendChild(title);
    }

    @Override
    public final void parseInlines(InlineParser parser) {
        title.setSourceSpans(
                block.getSourceSpans().isEmpty()
                        ? block.getSourceSpans()
                        : block.getSourceSpans().subList(0, 1));
        if (!words.getContent().toString().isBlank()) {
            parser.parse(SourceLines.of(words), title);
        }
    }
}
