package dev.studyleaf.note.syntax.block;

import org.commonmark.node.Heading;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A heading without the space that CommonMark asks for: {@code ##Name}. Two to six marks right before a letter are meant as
 * nothing else; one alone begins a tag.
 */
final class TightHeading extends LineParser<Heading> {
    private static final int FEWEST = 2;
    private static final int MOST = 6;

    private final SourceLine words;

    private TightHeading(int level, SourceLine words) {
        super(new Heading());
        this.words = words;
        block.setLevel(level);
    }

    @Override
    public void parseInlines(InlineParser parser) {
        parser.parse(SourceLines.of(words), block);
    }

    /** Looks at the first signs of a line only. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (!LineStart.isOneOf("#", state)) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            int from = state.getNextNonSpaceIndex();
            int name = from;
            while (name < line.length() && line.charAt(name) == '#') {
                name++;
            }
            int level = name - from;
            if (level < FEWEST
                    || level > MOST
                    || name == line.length()
                    || !Character.isLetter(Character.codePointAt(line, name))) {
                return BlockStart.none();
            }
            SourceLine words = state.getLine().substring(name, end(line, name));
            return BlockStart.of(new TightHeading(level, words)).atIndex(line.length());
        }

        /** Without spaces and, behind a space, closing marks: {@code ##Name ##}. */
        private static int end(CharSequence line, int name) {
            int end = withoutSpaces(line, name, line.length());
            int marks = end;
            while (marks > name && line.charAt(marks - 1) == '#') {
                marks--;
            }
            int words = withoutSpaces(line, name, marks);
            return words < marks ? words : end;
        }

        private static int withoutSpaces(CharSequence line, int name, int from) {
            int end = from;
            while (end > name && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
                end--;
            }
            return end;
        }
    }
}
