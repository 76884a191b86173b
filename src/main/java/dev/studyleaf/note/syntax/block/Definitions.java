package dev.studyleaf.note.syntax.block;

import dev.studyleaf.note.node.DefinitionList;
import dev.studyleaf.note.node.DefinitionPart;
import dev.studyleaf.note.node.TreeNodes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Definition lists as PHP Markdown, kramdown, Pandoc and MkDocs write them: the term on a line, {@code : definition} below
 * it, with or without a blank line between. More blocks of the definition are indented.
 */
final class Definitions extends ContainerParser<DefinitionPart> {
    private static final Pattern START = Pattern.compile("^:[ \\t]{1,4}(?=\\S)");

    /** Lines that are longer, or more of them, are no terms. */
    private static final int LONGEST_TERM = 120;

    private static final int MOST_TERMS = 5;

    /** What is indented by two at least goes on with the definition. */
    private static final int INDENT = 2;

    private final int width;

    private Definitions(int width) {
        super(new DefinitionPart(false));
        this.width = width;
    }

    /** Starts a definition at each line that can be its first. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (!LineStart.isOneOf(":", state)) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            Matcher mark = START.matcher(line.subSequence(start, line.length()));
            if (!mark.find() || !isBelowTerm(matched)) {
                return BlockStart.none();
            }
            return BlockStart.of(new Definitions(mark.end())).atIndex(start + mark.end());
        }

        private static boolean isBelowTerm(MatchedBlockParser matched) {
            List<SourceLine> open = matched.getParagraphLines().getLines();
            if (!open.isEmpty()) {
                return open.size() <= MOST_TERMS
                        && open.stream().allMatch(line -> line.getContent().length() <= LONGEST_TERM);
            }
            Node last = matched.getMatchedBlockParser().getBlock().getLastChild();
            return last instanceof DefinitionPart || (last instanceof Paragraph paragraph && isTerms(paragraph));
        }

        private static boolean isTerms(Paragraph paragraph) {
            return paragraph.getSourceSpans().size() <= MOST_TERMS
                    && paragraph.getSourceSpans().stream().allMatch(span -> span.getLength() <= LONGEST_TERM);
        }
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT
                ? BlockContinue.atColumn(state.getColumn() + Math.min(width, state.getIndent()))
                : BlockContinue.none();
    }

    /** Joins the definitions with the lines above them, once these are read. */
    static final class Gathering implements PostProcessor {
        @Override
        public Node process(Node document) {
            TreeNodes.of(DefinitionPart.class, document).forEach(Gathering::gather);
            return document;
        }

        private static void gather(DefinitionPart part) {
            Node before = part.getPrevious();
            if (before instanceof DefinitionList list) {
                list.appendChild(part);
                extend(list, part);
            } else if (before instanceof Paragraph paragraph) {
                DefinitionList list = listFor(paragraph);
                terms(paragraph, list);
                list.appendChild(part);
                extend(list, part);
            } else {
                asWritten(part);
            }
        }

        /** The list right above the term goes on. */
        private static DefinitionList listFor(Paragraph paragraph) {
            if (paragraph.getPrevious() instanceof DefinitionList before) {
                return before;
            }
            DefinitionList list = new DefinitionList();
            paragraph.insertBefore(list);
            return list;
        }

        private static void terms(Paragraph paragraph, DefinitionList list) {
            Paragraph term = new Paragraph();
            int line = 0;
            for (Node child = paragraph.getFirstChild(); child != null; ) {
                Node next = child.getNext();
                if (child instanceof SoftLineBreak) {
                    add(term, paragraph, line++, list);
                    term = new Paragraph();
                } else {
                    term.appendChild(child);
                }
                child = next;
            }
            add(term, paragraph, line, list);
            paragraph.unlink();
        }

        private static void add(Paragraph term, Paragraph lines, int line, DefinitionList list) {
            if (line < lines.getSourceSpans().size()) {
                term.addSourceSpan(lines.getSourceSpans().get(line));
            }
            DefinitionPart part = new DefinitionPart(true);
            part.setSourceSpans(term.getSourceSpans());
            part.appendChild(term);
            list.appendChild(part);
            extend(list, part);
        }

        private static void extend(DefinitionList list, DefinitionPart part) {
            part.getSourceSpans().forEach(list::addSourceSpan);
        }

        /** What stands above was no term after all, such as the address of a link. */
        private static void asWritten(DefinitionPart part) {
            if (part.getFirstChild() instanceof Paragraph paragraph) {
                paragraph.prependChild(new Text(": "));
            } else {
                Paragraph mark = new Paragraph();
                mark.appendChild(new Text(":"));
                part.prependChild(mark);
            }
            for (Node child = part.getFirstChild(); child != null; child = part.getFirstChild()) {
                part.insertBefore(child);
            }
            part.unlink();
        }
    }
}
