package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.node.HeadingIds;
import dev.studyleaf.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.commonmark.node.Node;

/**
 * A note on its own.
 *
 * @param file where it was read
 * @param title from its front matter, else its first heading, else its file name
 * @param titleId the anchor that the heading of the title would have, or empty; it leads to the top of the page
 * @param heading the heading that gives the title; empty where something else does
 * @param sections in order; the first is the opening
 * @param anchors blocks with an id, headings inside lists and quotes, and lines that stand for headings, each in order
 * @param runs its running text, in order
 * @param blocks its blocks, in order, questions left out
 * @param callouts its callouts, in order, nested ones too
 * @param links its links and images, in order
 * @param formulas its formulas, in order
 * @param words how many words it has
 * @param language the one that its text is surely in, a BCP 47 tag; not looked for where its front matter says one
 * @param tree what it was read from
 */
public record ParsedNote(
        SourceFile file,
        String title,
        String titleId,
        Fragment heading,
        List<Section> sections,
        List<Anchor> anchors,
        List<TextRun> runs,
        List<NoteBlock> blocks,
        List<Callout> callouts,
        List<NoteLink> links,
        List<Formula> formulas,
        int words,
        Optional<String> language,
        NoteTree tree) {
    private static final int PART = 2;

    public ParsedNote {
        sections = List.copyOf(sections);
        anchors = List.copyOf(anchors);
        runs = TextRuns.of(runs);
        blocks = LaterList.copyOf(blocks);
        callouts = List.copyOf(callouts);
        links = List.copyOf(links);
        formulas = List.copyOf(formulas);
    }

    /** The same with other running text and blocks. */
    ParsedNote with(List<TextRun> otherRuns, List<NoteBlock> otherBlocks) {
        return new ParsedNote(
                file,
                title,
                titleId,
                heading,
                sections,
                anchors,
                otherRuns,
                otherBlocks,
                callouts,
                links,
                formulas,
                words,
                language,
                tree);
    }

    /**
     * The section in which a part begins: the parts of a note are what its table of contents lists, each a heading with all
     * that is below it, and its opening.
     */
    public int partOf(int section) {
        int part = section;
        while (part > 0 && sections.get(part).level() > PART) {
            part--;
        }
        return part;
    }

    /** The section after the part that a section is in; empty for the last part. */
    public Optional<Section> afterPart(int section) {
        return sections.stream()
                .skip(section + 1L)
                .filter(one -> one.level() <= PART)
                .findFirst();
    }

    /** How its blocks stand. */
    public BlockOutline outline() {
        return blocks instanceof LaterBody.LaterBlocks later ? later.outline() : BlockOutline.of(blocks);
    }

    /** How its text begins: the first paragraph, or the first points of a section in one line; empty for a note without words. */
    public String opening() {
        return blocks instanceof LaterBody.LaterBlocks later ? later.outline().opening() : Opening.of(blocks);
    }

    /**
     * Lets go of the tree, before any other thread knows the note.
     *
     * @param elsewhere what other pages show of the note
     */
    public void release(Collection<Fragment> elsewhere) {
        tree.release(this, elsewhere);
    }

    /**
     * Says what a note without its tree was made of, before any other thread knows it.
     *
     * @param sum equal ones make equal notes; nothing where none is known
     * @param again parses the same text in the same way
     */
    public void made(OptionalLong sum, Supplier<ParsedNote> again) {
        tree.made(sum, again);
    }

    /**
     * This note with its tree, which is made again where it was let go of. Nodes of two calls are the same for as long as
     * what the first one gave is held.
     */
    public ParsedNote whole() {
        return tree.isHeld() ? this : tree.again();
    }

    /** The anchor of the block that begins where a span does; empty where the page has no element for it alone. */
    public Optional<String> placeOf(SourceSpan block) {
        boolean has =
                tree.isHeld() ? BlockPlaces.of(blocks, block.offset()).isPresent() : tree.hasPlace(block.offset());
        return has ? Optional.of(HeadingIds.ofLine(text().lineOf(block.offset()))) : Optional.empty();
    }

    /** The element that {@link #placeOf} gives an anchor to, of a note whose tree is there; for {@code render} only. */
    public Optional<Node> elementAt(SourceSpan block) {
        return BlockPlaces.of(blocks, block.offset());
    }

    /** The lines that stand for headings, in order. */
    public List<SubHeading> subHeadings() {
        Map<Integer, Anchor> byOffset = new HashMap<>();
        anchors.stream()
                .filter(anchor -> !anchor.heading().isEmpty())
                .forEach(anchor -> byOffset.put(anchor.span().offset(), anchor));
        List<SubHeading> headings = new ArrayList<>();
        for (int i = 0; !byOffset.isEmpty() && i < blocks.size(); i++) {
            Anchor anchor = byOffset.get(blocks.get(i).span().offset());
            if (anchor != null) {
                headings.add(new SubHeading(
                        anchor.id(), anchor.heading(), blocks.get(i).section(), i));
            }
        }
        return headings;
    }

    /** The section that a place of the file is in: the last whose heading does not stand after it, else the opening. */
    public int sectionAt(SourceSpan place) {
        int low = 0;
        int high = sections.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sections.get(middle).span().offset() <= place.offset()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The whole file, for diagnostics. */
    public SourceText text() {
        return file.text();
    }

    public String path() {
        return file.path();
    }

    /**
     * The sections that an anchor names: from its heading to the next one that is not below it; all of them for no
     * anchor; none where no section has it.
     */
    public List<Section> sectionsOf(String anchor) {
        if (anchor.isEmpty()) {
            return sections;
        }
        int start = 0;
        while (start < sections.size() && !sections.get(start).id().equals(anchor)) {
            start++;
        }
        int end = Math.min(start + 1, sections.size());
        while (end < sections.size()
                && sections.get(end).level() > sections.get(start).level()) {
            end++;
        }
        return sections.subList(start, end);
    }
}
