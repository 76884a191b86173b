package dev.studyleaf.note.syntax.block;

import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A tag on a line of its own that says {@code markdown}, as kramdown and MkDocs have it: it is raw HTML alone, and what
 * follows is Markdown without the blank line that CommonMark wants.
 */
final class MarkdownInHtml extends LineParser<HtmlBlock> {
    private static final Pattern TAG = Pattern.compile(
            "<[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?\\smarkdown(?:=(?:\"(?:1|block|span)\"|'1'|1))?(?:\\s[^<>]*)?>\\s*");

    /** Alone on a line it would begin raw HTML that goes on to the next blank line. */
    private static final Pattern PICTURE = Pattern.compile("<img\\s[^<>]*>\\s*");

    private MarkdownInHtml() {
        super(new HtmlBlock());
    }

    /** Starts one at each such line. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (!LineStart.isOneOf("<", state)) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            CharSequence rest = line.subSequence(state.getNextNonSpaceIndex(), line.length());
            boolean tag = TAG.matcher(rest).matches() || (PICTURE.matcher(rest).matches() && isBehindTag(matched));
            return tag ? BlockStart.of(new MarkdownInHtml()).atIndex(state.getIndex()) : BlockStart.none();
        }

        private static boolean isBehindTag(MatchedBlockParser matched) {
            return matched.getMatchedBlockParser().getBlock().getLastChild() instanceof HtmlBlock before
                    && TAG.matcher(before.getLiteral().strip()).matches();
        }
    }

    @Override
    public void addLine(SourceLine line) {
        block.setLiteral(line.getContent().toString());
    }
}
