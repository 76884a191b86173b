package dev.studyleaf.note.syntax.block;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Callouts as MkDocs writes them: {@code !!! type "title"}, folded {@code ??? type}, and tabs {@code === "title"}, with
 * the text indented by four below. Tabs are shown one below the other.
 */
final class IndentedCallouts extends CalloutParser {
    private static final int INDENT = 4;
    private static final String SIGNS = "!?=";
    private static final Pattern ADMONITION = Pattern.compile(
            "^(!!!|\\?\\?\\?\\+?)[ \\t]*([\\p{L}\\p{N}_-]+)(?:[ \\t]+[\\p{L}\\p{N}_-]+)*[ \\t]*(?:\"(.*)\")?[ \\t]*$");
    private static final Pattern TAB = Pattern.compile("^(===)[!+]?[ \\t]+(?<type>)\"(.*)\"[ \\t]*$");

    private IndentedCallouts(String type, String fold, SourceLine words) {
        super(type, fold, words);
    }

    /** Starts one at each line that is its first. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (!LineStart.isOneOf(SIGNS, state)) {
                return BlockStart.none();
            }
            int end = state.getLine().getContent().length();
            SourceLine line = state.getLine().substring(state.getNextNonSpaceIndex(), end);
            Matcher tab = TAB.matcher(line.getContent());
            Matcher start = tab.find() ? tab : ADMONITION.matcher(line.getContent());
            if (start != tab && !start.find()) {
                return BlockStart.none();
            }
            String type = start == tab ? "tab" : start.group(2).toLowerCase(Locale.ROOT);
            String fold = start.group(1).startsWith("?") ? (start.group(1).endsWith("+") ? "+" : "-") : "";
            SourceLine words = start.start(3) < 0 ? line.substring(0, 0) : line.substring(start.start(3), start.end(3));
            return BlockStart.of(new IndentedCallouts(type, fold, words)).atIndex(end);
        }
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }
}
