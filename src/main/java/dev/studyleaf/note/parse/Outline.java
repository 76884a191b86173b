package dev.studyleaf.note.parse;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.Anchor;
import dev.studyleaf.note.Callout;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteLink;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.DefinitionList;
import dev.studyleaf.note.node.DefinitionPart;
import dev.studyleaf.note.node.Embed;
import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.note.node.HeadingIds;
import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.note.node.Spans;
import dev.studyleaf.note.syntax.Emoji;
import dev.studyleaf.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Reads the neutral values of a note out of its tree, in one walk. */
final class Outline {
    private final String path;
    private final Spans spans;
    private final List<Section> sections =
            new ArrayList<>(List.of(new Section(0, "", "", Fragment.EMPTY, 0, SourceSpan.START)));
    private final List<Anchor> anchors = new ArrayList<>();
    private final Runs runs = new Runs();
    private final List<NoteBlock> blocks = new ArrayList<>();
    private final List<Callout> callouts = new ArrayList<>();
    private final List<NoteLink> links = new ArrayList<>();
    private final HeadingIds ids;
    private final Deque<Integer> enclosing = new ArrayDeque<>();

    private final String titleId;

    private Outline(SourceFile file, HeadingIds ids, String title, List<Anchor> blocks) {
        this.path = file.path();
        this.ids = ids;
        this.spans = new Spans(file);
        this.titleId = title.isEmpty() ? "" : ids.next(title);
        this.anchors.addAll(blocks);
    }

    /** {@code title} is the heading that left the text, or empty; {@code blocks} are those with an id. */
    static Outline of(SourceFile file, Node document, HeadingIds ids, String title, List<Anchor> blocks) {
        Outline outline = new Outline(file, ids, title, blocks);
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Heading heading) {
                outline.section(heading);
            } else {
                outline.block(child, outline.blocks);
            }
        }
        new Landmarks(outline.path, ids, outline.spans, outline.anchors).mark(document);
        return outline;
    }

    String titleId() {
        return titleId;
    }

    List<Section> sections() {
        return sections;
    }

    List<Anchor> anchors() {
        return anchors;
    }

    Runs runs() {
        return runs;
    }

    List<NoteBlock> blocks() {
        return blocks;
    }

    List<Callout> callouts() {
        return callouts;
    }

    List<NoteLink> links() {
        return links;
    }

    /** Levels follow nesting, so that no page skips one: the page's title is 1, a heading in no other is 2. */
    private void section(Heading heading) {
        while (!enclosing.isEmpty() && enclosing.peek() >= heading.getLevel()) {
            enclosing.pop();
        }
        enclosing.push(heading.getLevel());
        String title = PlainText.inside(heading);
        Fragment words = CalloutReader.fragment(path, heading);
        int level = Math.min(6, 1 + enclosing.size());
        String id = ids.next(Emoji.named(words.nodes()).strip());
        sections.add(new Section(sections.size(), id, title, words, level, spans.of(heading)));
        collectLinks(heading, title);
    }

    private int here() {
        return sections.size() - 1;
    }

    private void block(Node node, List<NoteBlock> into) {
        if (node instanceof Paragraph) {
            into.add(leaf(NoteBlock.Kind.PARAGRAPH, node, node, List.of()));
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                item(item, node instanceof OrderedList, into);
            }
        } else if (node instanceof TableBlock) {
            table(node, into);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            Fragment code = Fragment.of(path, List.of(node));
            into.add(new NoteBlock(NoteBlock.Kind.CODE, here(), code, NoteBlock.Lead.NONE, List.of(), spans.of(node)));
        } else if (node instanceof FormulaNode) {
            Fragment formula = Fragment.of(path, List.of(node));
            into.add(new NoteBlock(
                    NoteBlock.Kind.FORMULA, here(), formula, NoteBlock.Lead.NONE, List.of(), spans.of(node)));
        } else if (node instanceof CalloutBlock callout) {
            callout(callout, into);
        } else if (node instanceof DefinitionList list) {
            list.entries().forEach(entry -> entry(entry, into));
        } else if (node instanceof Embed embed) {
            link(embed, PlainText.inside(embed));
        } else if (node instanceof BlockQuote || node instanceof Heading || node.getFirstChild() != null) {
            container(node, into);
        }
    }

    private void container(Node node, List<NoteBlock> into) {
        if (node instanceof Heading) {
            anchors.add(new Anchor(ids.next(PlainText.inside(node)), node, spans.of(node)));
            into.add(leaf(NoteBlock.Kind.PARAGRAPH, node, node, List.of()));
            return;
        }
        List<NoteBlock> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            block(child, children);
        }
        into.add(new NoteBlock(
                NoteBlock.Kind.QUOTE, here(), Fragment.EMPTY, NoteBlock.Lead.NONE, children, spans.of(node)));
    }

    /** A paragraph of the terms, a colon and the first words that say what they mean; the rest is below it. */
    private void entry(List<DefinitionPart> entry, List<NoteBlock> into) {
        List<Node> words = new ArrayList<>();
        List<NoteBlock> rest = new ArrayList<>();
        boolean said = false;
        for (DefinitionPart part : entry) {
            if (!words.isEmpty() && !said) {
                words.add(new Text(part.isTerm() ? " " : " : "));
            }
            for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
                if (!said && child instanceof Paragraph) {
                    runs.collect(child, here(), PlainText.inside(child));
                    collectLinks(child, PlainText.inside(child));
                    for (Node word = child.getFirstChild(); word != null; word = word.getNext()) {
                        words.add(word);
                    }
                    said = !part.isTerm();
                } else {
                    block(child, rest);
                }
            }
        }
        Fragment text = Fragment.of(path, words);
        into.add(new NoteBlock(
                NoteBlock.Kind.PARAGRAPH, here(), text, NoteBlock.Lead.NONE, rest, spans.of(List.copyOf(entry))));
    }

    private void item(Node item, boolean ordered, List<NoteBlock> into) {
        Node own = item.getFirstChild();
        while (own != null && !(own instanceof Paragraph)) {
            own = own.getNext();
        }
        NoteBlock self = own == null ? null : leaf(NoteBlock.Kind.PARAGRAPH, own, item, List.of());
        List<NoteBlock> children = new ArrayList<>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child != own) {
                block(child, children);
            }
        }
        NoteBlock.Kind kind = ordered ? NoteBlock.Kind.ORDERED_ITEM : NoteBlock.Kind.ITEM;
        into.add(new NoteBlock(
                kind,
                here(),
                self == null ? Fragment.EMPTY : self.text(),
                self == null ? NoteBlock.Lead.NONE : self.lead(),
                children,
                spans.of(item)));
    }

    private void table(Node table, List<NoteBlock> into) {
        List<NoteBlock> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(row((TableRow) row, part instanceof TableHead));
            }
        }
        into.add(new NoteBlock(
                NoteBlock.Kind.TABLE, here(), Fragment.EMPTY, NoteBlock.Lead.NONE, rows, spans.of(table)));
    }

    private NoteBlock row(TableRow row, boolean head) {
        List<NoteBlock> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(leaf(NoteBlock.Kind.CELL, cell, cell, List.of(), !head));
        }
        return new NoteBlock(NoteBlock.Kind.ROW, here(), Fragment.EMPTY, NoteBlock.Lead.NONE, cells, spans.of(row));
    }

    private void callout(CalloutBlock node, List<NoteBlock> into) {
        Callout callout = new CalloutReader(path, spans).read(node, here());
        callouts.add(callout);
        if (callout.isQuestion()) {
            collectLinks(node, callout.title().text());
            return;
        }
        container(node, into);
    }

    private NoteBlock leaf(NoteBlock.Kind kind, Node inlines, Node place, List<NoteBlock> children) {
        return leaf(kind, inlines, place, children, !(inlines instanceof Heading));
    }

    private NoteBlock leaf(NoteBlock.Kind kind, Node inlines, Node place, List<NoteBlock> children, boolean linkable) {
        Fragment text = CalloutReader.fragment(path, inlines);
        if (linkable) {
            runs.collect(inlines, here(), text.text());
        }
        collectLinks(inlines, text.text());
        SourceSpan span = inlines instanceof TableCell || inlines == place ? spans.of(inlines) : spans.of(place);
        return new NoteBlock(kind, here(), text, Lead.of(inlines), children, span);
    }

    private void collectLinks(Node parent, String sentence) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            link(child, sentence);
            collectLinks(child, sentence);
        }
    }

    private void link(Node node, String sentence) {
        if (node instanceof Link link) {
            add(link.getDestination(), NoteLink.Kind.LINK, node, sentence);
        } else if (node instanceof Image image) {
            add(image.getDestination(), NoteLink.Kind.IMAGE, node, sentence);
        } else if (node instanceof Embed embed) {
            add(embed.destination(), NoteLink.Kind.EMBED, node, sentence);
        }
    }

    private void add(String destination, NoteLink.Kind kind, Node node, String sentence) {
        links.add(new NoteLink(destination, kind, here(), sentence, spans.of(node)));
    }
}
