package dev.studyleaf.glossary.spot;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.Callout;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A block with what is around it.
 *
 * @param note its note
 * @param block the block itself
 * @param parent the block that it is in
 * @param below what explains it: an item's children, or the list right below a paragraph
 * @param after the blocks after a paragraph in its section, or after nothing else
 */
public record Spot(
        ParsedNote note, NoteBlock block, Optional<NoteBlock> parent, List<NoteBlock> below, List<NoteBlock> after) {
    /** How far into a block's source its first words are looked for: past a list marker, not further. */
    private static final int MARKER_LENGTH = 40;

    /** Each name is looked for from the start, so that no more of a very long block is read. */
    private static final int SEARCHED = 4_000;

    /**
     * Every paragraph and item of a note, in order; those of tables are left to the table's pattern, and the lines of a
     * {@code [!key]} callout are facts about something that has its name elsewhere.
     */
    static List<Spot> of(ParsedNote note) {
        Set<SourceSpan> keys = note.callouts().stream()
                .filter(callout -> callout.type().equals("key"))
                .map(Callout::span)
                .collect(Collectors.toSet());
        List<Spot> all = new ArrayList<>();
        collect(note, note.blocks(), Optional.empty(), keys, all);
        return all;
    }

    private static void collect(
            ParsedNote note,
            List<NoteBlock> siblings,
            Optional<NoteBlock> parent,
            Set<SourceSpan> keys,
            List<Spot> into) {
        for (int i = 0; i < siblings.size(); i++) {
            NoteBlock block = siblings.get(i);
            if (block.kind() == Kind.PARAGRAPH) {
                List<NoteBlock> after = siblings.subList(i + 1, siblings.size());
                parts(new Spot(note, block, parent, itemsOf(after, block.section()), after), into);
            } else if (isItem(block)) {
                parts(new Spot(note, block, parent, block.children(), List.of()), into);
            }
            boolean key = block.kind() == Kind.QUOTE && keys.contains(block.span());
            if (block.kind() != Kind.TABLE && !key) {
                collect(note, block.children(), Optional.of(block), keys, into);
            }
        }
    }

    /** The lines of a block that have a name each; what stands below the block is below the last of them. */
    private static void parts(Spot whole, List<Spot> into) {
        List<NoteBlock> parts = LineLeads.parts(whole.block(), whole.source());
        for (int i = 0; i < parts.size() - 1; i++) {
            into.add(new Spot(whole.note(), parts.get(i), whole.parent(), List.of(), List.of()));
        }
        into.add(new Spot(whole.note(), parts.get(parts.size() - 1), whole.parent(), whole.below(), whole.after()));
    }

    /** The items that a list begins with. */
    private static List<NoteBlock> itemsOf(List<NoteBlock> siblings, int section) {
        int to = 0;
        while (to < siblings.size()
                && isItem(siblings.get(to))
                && siblings.get(to).section() == section) {
            to++;
        }
        return siblings.subList(0, to);
    }

    private static boolean isItem(NoteBlock block) {
        return block.kind() == Kind.ITEM || block.kind() == Kind.ORDERED_ITEM;
    }

    /** A cell of a table, whose pattern needs no more of what is around it. */
    public static Spot ofCell(ParsedNote note, NoteBlock cell) {
        return new Spot(note, cell, Optional.empty(), List.of(), List.of());
    }

    /** A heading or title, for what is said within it; nothing is around it. */
    public static Spot ofHeading(ParsedNote note, Section section, String title) {
        NoteBlock heading = new NoteBlock(
                Kind.PARAGRAPH,
                section.index(),
                Fragment.ofText(title),
                NoteBlock.Lead.NONE,
                List.of(),
                section.span());
        return ofCell(note, heading);
    }

    /** A block of the same note, as what explains this one. */
    public Spot under(NoteBlock other) {
        return new Spot(note, other, Optional.empty(), other.children(), List.of());
    }

    /** What stands right under a line that is a head: an item's first child, or the block after a paragraph. */
    public Optional<NoteBlock> firstUnder() {
        Optional<NoteBlock> next = isItem()
                ? below.stream().findFirst()
                : after.stream().findFirst().filter(other -> other.section() == block.section());
        return next.map(other -> other.kind() == Kind.QUOTE && !other.children().isEmpty()
                ? other.children().get(0)
                : other);
    }

    /** Whether all its words are bold: a line that stands for a heading. */
    public boolean isAllBold() {
        return block.lead().mark() == NoteBlock.Mark.STRONG
                && block.lead().length() >= text().strip().length() - 1;
    }

    /** The first words of the block, which are within its first {@code units}, line by line where tags break them. */
    public List<String> lines(String words, int units) {
        List<String> lines = block.text().lines(units);
        return lines.size() > 1 ? lines : List.of(words);
    }

    public boolean isItem() {
        return isItem(block);
    }

    /** The number of the line of its first words, from 1. */
    public int line() {
        return note.text().lineOf(block.span().offset());
    }

    /** The words of the item that it stands under, or empty. */
    public String parentText() {
        return parent.map(p -> p.text().text().strip()).orElse("");
    }

    public String text() {
        return block.text().text();
    }

    /** As much of its text as is searched for names. */
    public String opening() {
        return opening(text());
    }

    /** As much of its source as is searched for names. */
    public String openingSource() {
        return opening(source());
    }

    private static String opening(String text) {
        return text.substring(0, Math.min(text.length(), SEARCHED));
    }

    /** Whether it stands in no list and no quote. */
    public boolean isTopLevel() {
        return parent.isEmpty();
    }

    /** The title of its section, empty in the opening. */
    public String heading() {
        int section = block.section();
        return section < note.sections().size() ? note.sections().get(section).title() : "";
    }

    /** The title of its section; in the opening, that of the note. */
    public String title() {
        return block.section() == 0 ? note.title() : heading();
    }

    /** Whether it stands under a heading or an item that says what its neighbours have in common: "Benefits". */
    public boolean underFacet() {
        return TermWords.isFacetHeading(heading())
                || parent.map(p -> TermWords.isFacetHeading(p.text().text())).orElse(false);
    }

    public boolean underGlossaryHeading() {
        return TermWords.isGlossaryHeading(heading());
    }

    /** What the author wrote for it, from its first line on; empty when that is not known. */
    public String source() {
        SourceText source = note.text();
        int start = Math.min(block.span().offset(), source.text().length());
        int end = Math.min(block.span().end(), source.text().length());
        return source.text().substring(start, end);
    }

    /** Whether these first words stand in the source as they are, so that no code, link or formula is cut. */
    public boolean standsPlainly(String words) {
        if (words.indexOf('$') >= 0) {
            return false;
        }
        String source = source();
        int at = source.indexOf(words);
        return source.isEmpty() || (at >= 0 && at < MARKER_LENGTH && isMarker(source.substring(0, at)));
    }

    private static boolean isMarker(String text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isDigit(c) || "*+-.)>[]xX".indexOf(c) >= 0);
    }
}
