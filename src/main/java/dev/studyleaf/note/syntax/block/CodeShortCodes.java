package dev.studyleaf.note.syntax.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Code between two short codes: {@code {% highlight java %}} to {@code {% endhighlight %}} of Jekyll, {@code highlight} and
 * {@code code-toggle} of Hugo. It is code like any other.
 */
final class CodeShortCodes extends AbstractBlockParser {
    private static final Pattern OPEN = Pattern.compile(
            "(?:\\{%-?[ \\t]*highlight[ \\t]+(?<liquid>[\\w+#-]+)[^%]*%\\}"
                    + "|\\{\\{[<%][ \\t]*(?<name>highlight|code-toggle)\\b[ \\t]*\"?(?<hugo>[\\w+#-]*)[^>{}]*(?<!/)[>%]\\}\\})[ \\t]*");
    private static final Pattern CLOSE = Pattern.compile("(?:\\{%-?[ \\t]*endhighlight[ \\t]*-?%\\}"
            + "|\\{\\{[<%][ \\t]*/[ \\t]*(?:highlight|code-toggle)[ \\t]*[>%]\\}\\})[ \\t]*");

    private final FencedCodeBlock block = new FencedCodeBlock();
    private final StringBuilder code = new StringBuilder();

    private CodeShortCodes(String language) {
        block.setInfo(language);
    }

    /** Starts one at each line that is its first. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (!LineStart.isOneOf("{", state)) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            Matcher open = OPEN.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
            if (!open.matches()) {
                return BlockStart.none();
            }
            String liquid = open.group("liquid");
            String hugo = "highlight".equals(open.group("name")) ? open.group("hugo") : "toml";
            return BlockStart.of(new CodeShortCodes(liquid == null ? hugo : liquid))
                    .atIndex(line.length());
        }
    }

    @Override
    public FencedCodeBlock getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        boolean end = CLOSE.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()))
                .matches();
        return end ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        code.append(line.getContent()).append('\n');
    }

    @Override
    public void closeBlock() {
        block.setLiteral(code.toString().replaceFirst("^\\s*\n", ""));
    }
}
