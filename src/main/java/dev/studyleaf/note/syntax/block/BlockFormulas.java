package dev.studyleaf.note.syntax.block;

import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.note.syntax.formula.FormulaText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Formulas that begin a line and end one: between {@code $$}, {@code \[} and {@code \]}, or an environment. A formula
 * begins only where its end is found inside the same list item and quote; else nothing is a block and no text is lost.
 */
public final class BlockFormulas extends AbstractBlockParserFactory {
    private static final Pattern OPEN =
            Pattern.compile("\\G(?:(\\$\\$)(?!\\$)|(\\\\{1,2})\\[|\\\\begin\\{([A-Za-z]+\\*?)\\})");
    private static final Pattern DOLLARS = Pattern.compile("(?<![\\\\$])\\$\\$(?!\\$)");
    private static final Pattern PREFIX = Pattern.compile("^[\\s>]*");
    private static final Pattern FENCE = Pattern.compile("^(?:```|~~~)");
    private static final int MOST_LINES = 300;

    private final List<String> lines;

    /** For one text. */
    public BlockFormulas(String markdown) {
        this.lines = List.of(markdown.split("\r\n|\n|\r", -1));
    }

    /** Whether a text may have such formulas at all. */
    public static boolean mayBeIn(String markdown) {
        return markdown.contains("$$") || markdown.contains("\\[") || markdown.contains("\\begin{");
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (!LineStart.isOneOf("$\\", state)) {
            return BlockStart.none();
        }
        String line = state.getLine().getContent().toString();
        Matcher open = OPEN.matcher(line);
        if (!open.find(state.getNextNonSpaceIndex())) {
            return BlockStart.none();
        }
        boolean environment = open.group(3) != null;
        if (environment && !FormulaText.isEnvironment(open.group(3))) {
            return BlockStart.none();
        }
        if (isOpenIn(matched)) {
            return BlockStart.none();
        }
        String close =
                environment ? "\\end{" + open.group(3) + "}" : open.group(1) != null ? "$$" : open.group(2) + "]";
        int first = state.getLine().getSourceSpan().getLineIndex();
        Place place = Place.of(matched, line.substring(0, open.start()));
        Ending ending = new Search(close, environment ? open.group() : "", place).from(first, open.end());
        if (ending == null) {
            return BlockStart.none();
        }
        OfOneFormula formula = new OfOneFormula(ending, environment ? open.group() : "", environment ? close : "");
        if (ending.line == first) {
            formula.add(line.substring(open.end(), ending.column));
            return BlockStart.of(formula).atIndex(line.length());
        }
        return BlockStart.of(formula).atIndex(open.end());
    }

    /**
     * Whether the paragraph before has begun a formula that this line belongs to: {@code $$x}, with {@code $$, so y} below
     * it. Such a formula stands among words, so it is no block.
     */
    private static boolean isOpenIn(MatchedBlockParser before) {
        List<SourceLine> paragraph = before.getParagraphLines().getLines();
        if (paragraph.size() > MOST_LINES) {
            return false;
        }
        int marks = 0;
        for (SourceLine line : paragraph) {
            Matcher mark = DOLLARS.matcher(line.getContent());
            while (mark.find()) {
                marks++;
            }
        }
        return marks % 2 == 1;
    }

    /** Looks for the end of a formula; an environment inside one of the same name has an end of its own. */
    private final class Search {
        private final String close;
        private final String again;
        private final Place place;
        private int open = 1;

        Search(String close, String again, Place place) {
            this.close = close;
            this.again = again;
            this.place = place;
        }

        @Nullable
        Ending from(int first, int column) {
            boolean text = !again.isEmpty();
            for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
                String line = lines.get(i);
                if (i > first && !place.holds(line)) {
                    return null;
                }
                int start = i == first ? column : 0;
                int end = end(line, start);
                text |= !line.substring(start, end < 0 ? line.length() : end).isBlank();
                if (end >= 0) {
                    boolean last = line.substring(end + close.length()).isBlank();
                    return last && (text || i > first) ? new Ending(i, end) : null;
                }
            }
            return null;
        }

        private int end(String line, int from) {
            for (int i = from; i < line.length(); i++) {
                if (line.startsWith(close, i)) {
                    if (--open == 0) {
                        return i;
                    }
                } else if (!again.isEmpty() && line.startsWith(again, i)) {
                    open++;
                } else if (line.charAt(i) == '\\') {
                    i++;
                }
            }
            return -1;
        }
    }

    /** Where a formula ends: a line and the column of its last mark. */
    private record Ending(int line, int column) {}

    /** The quotes and list items around a formula. */
    private record Place(int quotes, int indent) {
        static Place of(MatchedBlockParser matched, String before) {
            int indent = 0;
            Block block = matched.getMatchedBlockParser().getBlock();
            while (block != null && !(block instanceof BlockQuote)) {
                if (block instanceof ListItem item && item.getContentIndent() != null) {
                    indent += item.getContentIndent();
                }
                block = block.getParent();
            }
            return new Place(count(before), indent);
        }

        boolean holds(String line) {
            Matcher prefix = PREFIX.matcher(line);
            String before = prefix.find() ? prefix.group() : "";
            String rest = line.substring(before.length());
            int lead = before.length() - before.lastIndexOf('>') - 1 - (before.contains(">") ? 1 : 0);
            boolean inside = rest.isEmpty() || lead >= indent || before.contains("\t");
            return count(before) >= quotes && inside && !FENCE.matcher(rest).find();
        }

        private static int count(String before) {
            return (int) before.chars().filter(c -> c == '>').count();
        }
    }

    private static final class OfOneFormula extends AbstractBlockParser {
        private final FormulaNode.Block block = new FormulaNode.Block();
        private final Ending ending;
        private final String close;
        private final StringBuilder source;

        OfOneFormula(Ending ending, String open, String close) {
            this.ending = ending;
            this.close = close;
            this.source = new StringBuilder(open);
        }

        void add(CharSequence text) {
            source.append(text).append('\n');
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public void addLine(SourceLine line) {
            add(line.getContent());
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            int line = state.getLine().getSourceSpan().getLineIndex();
            if (line > ending.line) {
                return BlockContinue.none();
            }
            if (line == ending.line) {
                int from = Math.min(state.getIndex(), ending.column);
                add(state.getLine().getContent().subSequence(from, ending.column));
                return BlockContinue.finished();
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void closeBlock() {
            block.set(source.toString().stripTrailing() + close);
        }
    }
}
