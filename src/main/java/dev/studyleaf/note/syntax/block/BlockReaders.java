package dev.studyleaf.note.syntax.block;

import org.commonmark.parser.Parser;

/** All that reads blocks beside CommonMark's; where several want a line, the first here takes it. */
public final class BlockReaders {
    private BlockReaders() {}

    /** Gives them to a parser, but for {@link BlockFormulas}, which belong to one text. */
    public static void addTo(Parser.Builder parser) {
        parser.customBlockParserFactory(new TightHeading.Factory())
                .customBlockParserFactory(new IndentedCallouts.Factory())
                .customBlockParserFactory(new FencedCallouts.Factory())
                .customBlockParserFactory(new CodeShortCodes.Factory())
                .customBlockParserFactory(new MarkdownInHtml.Factory())
                .customBlockParserFactory(new Definitions.Factory())
                .postProcessor(new Definitions.Gathering());
    }
}
