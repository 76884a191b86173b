package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.Callout;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.ParsedNote;
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
 */
record Spot(ParsedNote note, NoteBlock block, Optional<NoteBlock> parent, List<NoteBlock> below) {
    /** How far into a block's source its first words are looked for: past a list marker, not further. */
    private static final int MARKER_LENGTH = 40;

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
                into.add(new Spot(note, block, parent, itemsFrom(siblings, i + 1, block.section())));
            } else if (isItem(block)) {
                into.add(new Spot(note, block, parent, block.children()));
            }
            boolean key = block.kind() == Kind.QUOTE && keys.contains(block.span());
            if (block.kind() != Kind.TABLE && !key) {
                collect(note, block.children(), Optional.of(block), keys, into);
            }
        }
    }

    private static List<NoteBlock> itemsFrom(List<NoteBlock> siblings, int from, int section) {
        int to = from;
        while (to < siblings.size()
                && isItem(siblings.get(to))
                && siblings.get(to).section() == section) {
            to++;
        }
        return siblings.subList(from, to);
    }

    private static boolean isItem(NoteBlock block) {
        return block.kind() == Kind.ITEM || block.kind() == Kind.ORDERED_ITEM;
    }

    /** A cell of a table, whose pattern needs no more of what is around it. */
    static Spot ofCell(ParsedNote note, NoteBlock cell) {
        return new Spot(note, cell, Optional.empty(), List.of());
    }

    boolean isItem() {
        return isItem(block);
    }

    /** The number of the line of its first words, from 1. */
    int line() {
        return note.text().position(block.span().offset()).line();
    }

    /** The words of the item that it stands under, or empty. */
    String parentText() {
        return parent.map(p -> p.text().text().strip()).orElse("");
    }

    String text() {
        return block.text().text();
    }

    /** The title of its section, empty in the opening. */
    String heading() {
        int section = block.section();
        return section < note.sections().size() ? note.sections().get(section).title() : "";
    }

    /** Whether it stands under a heading or an item that says what its neighbours have in common: "Benefits". */
    boolean underFacet() {
        return TermWords.isFacetHeading(heading())
                || parent.map(p -> TermWords.isFacetHeading(p.text().text())).orElse(false);
    }

    boolean underGlossaryHeading() {
        return TermWords.isGlossaryHeading(heading());
    }

    /** What the author wrote for it, from its first line on; empty when that is not known. */
    String source() {
        SourceText source = note.text();
        int start = Math.min(block.span().offset(), source.text().length());
        int end = Math.min(block.span().end(), source.text().length());
        return source.text().substring(start, end);
    }

    /** Whether these first words stand in the source as they are, so that no code, link or formula is cut. */
    boolean standsPlainly(String words) {
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
