package dev.studyleaf.note.syntax.block;

import java.util.List;
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
 * Callouts between two lines: {@code :::type title} to {@code :::} of Docusaurus and VuePress, {@code {% hint %}} of
 * GitBook, and the short codes of Hugo that are boxes.
 */
final class FencedCallouts extends CalloutParser {
    /** What the first line of each way begins with. */
    private static final String SIGNS = ":{";

    /** A way of writing them. The groups of {@code open} are {@code type} and {@code words}. */
    private record Way(Pattern open, Pattern close) {}

    private static final List<Way> WAYS = List.of(
            new Way(
                    Pattern.compile(
                            "^:{3,}[ \\t]*\\{?\\.?(?:callout-)?(?<type>\\p{L}[\\p{L}\\p{N}_-]*)\\}?(?<words>.*)$"),
                    Pattern.compile("^:{3,}[ \\t]*$")),
            new Way(
                    Pattern.compile("^\\{%-?[ \\t]*hint\\b[^%\"]*(?:\"(?<type>\\w+)\")?(?<words>)[^%]*%\\}[ \\t]*$"),
                    Pattern.compile("^\\{%-?[ \\t]*endhint[ \\t]*-?%\\}[ \\t]*$")),
            new Way(
                    Pattern.compile(
                            "^\\{\\{[<%][ \\t]*(?:hint|notice|callout|alert|admonition|details|expand)\\b[ \\t]*"
                                    + "(?:type=)?\"?(?<type>\\p{L}[\\p{L}\\p{N}-]*)?(?![\\p{L}\\p{N}=-])\"?"
                                    + "(?<words>[^<>]*)[%>]\\}\\}[ \\t]*$"),
                    Pattern.compile("^\\{\\{[<%][ \\t]*/[ \\t]*(?:hint|notice|callout|alert|admonition|details|expand)"
                            + "[ \\t]*[%>]\\}\\}[ \\t]*$")));
    private static final Pattern NAMED = Pattern.compile("title=\"([^\"]*)\"");
    private static final Pattern PLAIN = Pattern.compile("^[ \\t\\[]*([^\\]={}%]*?)[ \\t\\]]*$");

    private final Way way;
    private int inside;

    private FencedCallouts(Way way, String type, SourceLine words) {
        super(type, "", words);
        this.way = way;
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
            for (Way way : WAYS) {
                Matcher open = way.open().matcher(line.getContent());
                if (open.find()) {
                    String type = open.group("type") == null
                            ? "note"
                            : open.group("type").toLowerCase(Locale.ROOT);
                    SourceLine rest = line.substring(open.start("words"), open.end("words"));
                    return BlockStart.of(new FencedCallouts(way, type, title(rest)))
                            .atIndex(end);
                }
            }
            return BlockStart.none();
        }

        private static SourceLine title(SourceLine rest) {
            Matcher named = NAMED.matcher(rest.getContent());
            if (named.find()) {
                return rest.substring(named.start(1), named.end(1));
            }
            Matcher plain = PLAIN.matcher(rest.getContent());
            return plain.find() ? rest.substring(plain.start(1), plain.end(1)) : rest.substring(0, 0);
        }
    }

    /** The outer one is asked first, so that it has to count those inside. */
    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        String text =
                line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
        if (way.close().matcher(text).find()) {
            if (inside == 0) {
                return BlockContinue.finished();
            }
            inside--;
        } else if (way.open().matcher(text).find()) {
            inside++;
        }
        return BlockContinue.atIndex(state.getIndex());
    }
}
