package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.CalloutTitle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Callouts as MkDocs writes them: {@code !!! type "title"}, folded {@code ??? type}, and tabs {@code === "title"}, with
 * the text indented by four below. Tabs are shown one below the other.
 */
final class IndentedCallouts extends ContainerParser<CalloutBlock> {
    private static final int INDENT = 4;
    private static final String SIGNS = "!?=";
    private static final Pattern ADMONITION = Pattern.compile(
            "^(!!!|\\?\\?\\?\\+?)[ \\t]*([\\p{L}\\p{N}_-]+)(?:[ \\t]+[\\p{L}\\p{N}_-]+)*[ \\t]*(?:\"(.*)\")?[ \\t]*$");
    private static final Pattern TAB = Pattern.compile("^(===)[!+]?[ \\t]+(?<type>)\"(.*)\"[ \\t]*$");

    private final CalloutTitle title = new CalloutTitle();
    private final SourceLine words;

    private IndentedCallouts(String type, String fold, SourceLine words) {
        super(new CalloutBlock(type, fold));
        this.words = words;
        block.appendChild(title);
    }

    /** Starts one at each line that is its first. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= INDENT || !mayStart(state)) {
                return BlockStart.none();
            }
            SourceLine line = state.getLine()
                    .substring(
                            state.getNextNonSpaceIndex(),
                            state.getLine().getContent().length());
            Matcher tab = TAB.matcher(line.getContent());
            Matcher start = tab.find() ? tab : ADMONITION.matcher(line.getContent());
            if (start != tab && !start.find()) {
                return BlockStart.none();
            }
            String type = start == tab ? "tab" : start.group(2).toLowerCase(Locale.ROOT);
            String fold = start.group(1).startsWith("?") ? (start.group(1).endsWith("+") ? "+" : "-") : "";
            SourceLine words = start.start(3) < 0 ? line.substring(0, 0) : line.substring(start.start(3), start.end(3));
            return BlockStart.of(new IndentedCallouts(type, fold, words))
                    .atIndex(state.getLine().getContent().length());
        }
    }

    /** Whether a line begins with a sign of one of the ways: nearly none does. */
    private static boolean mayStart(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int first = state.getNextNonSpaceIndex();
        return first < line.length() && SIGNS.indexOf(line.charAt(first)) >= 0;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser parser) {
        title.setSourceSpans(
                block.getSourceSpans().isEmpty()
                        ? block.getSourceSpans()
                        : block.getSourceSpans().subList(0, 1));
        if (!words.getContent().toString().isBlank()) {
            parser.parse(SourceLines.of(words), title);
        }
    }
}
