package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.Highlight;
import dev.studyleaf.note.syntax.block.BlockFormulas;
import dev.studyleaf.note.syntax.block.BlockReaders;
import dev.studyleaf.note.syntax.formula.InlineFormulas;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** The Markdown that notes are written in: CommonMark and what people add to it. */
public final class NoteSyntaxes {
    /** How many cells the tables of a note may have. */
    public static final int MOST_CELLS = 1_000_000;

    /** Every extension, for the parser and for the renderer; that of tables comes first. */
    public static final List<Extension> ALL = List.of(
            TablesExtension.create(),
            StrikethroughExtension.builder().requireTwoTildes(true).build(),
            AutolinkExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.create());

    private static final Parser PARSER = builder(ALL).build();

    private NoteSyntaxes() {}

    /**
     * The tree of a text. A parser keeps no state between texts, so that one serves all that have no formula blocks. The
     * extension for tables gives up at {@link #MOST_CELLS} cells: then {@code tooManyCells} is told, and tables are text.
     */
    public static Node parse(String markdown, Runnable tooManyCells) {
        try {
            return BlockFormulas.mayBeIn(markdown) ? parser(markdown, ALL).parse(markdown) : PARSER.parse(markdown);
        } catch (IllegalArgumentException e) {
            if (!String.valueOf(e.getMessage()).contains("maxCells")) {
                throw e;
            }
            tooManyCells.run();
            return parser(markdown, ALL.subList(1, ALL.size())).parse(markdown);
        }
    }

    private static Parser parser(String markdown, List<Extension> extensions) {
        return builder(extensions)
                .customBlockParserFactory(new BlockFormulas(markdown))
                .build();
    }

    private static Parser.Builder builder(List<Extension> extensions) {
        Parser.Builder parser = Parser.builder()
                .extensions(extensions)
                .customDelimiterProcessor(new HighlightDelimiter())
                .customInlineContentParserFactory(new InlineFormulas())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
        BlockReaders.addTo(parser);
        return parser;
    }

    /** {@code ==words==}. */
    private static final class HighlightDelimiter implements DelimiterProcessor {
        @Override
        public char getOpeningCharacter() {
            return '=';
        }

        @Override
        public char getClosingCharacter() {
            return '=';
        }

        @Override
        public int getMinLength() {
            return 2;
        }

        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            if (opening.length() != 2 || closing.length() != 2) {
                return 0;
            }
            Highlight highlight = new Highlight();
            SourceSpans spans = new SourceSpans();
            spans.addAllFrom(opening.getOpeners(2));
            for (Node node : Nodes.between(opening.getOpener(), closing.getCloser())) {
                highlight.appendChild(node);
                spans.addAll(node.getSourceSpans());
            }
            spans.addAllFrom(closing.getClosers(2));
            highlight.setSourceSpans(spans.getSourceSpans());
            opening.getOpener().insertAfter(highlight);
            return 2;
        }
    }
}
