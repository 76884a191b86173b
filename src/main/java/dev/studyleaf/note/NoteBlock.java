package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;
import java.util.List;

/**
 * A block of a note as neutral values: what terms, sheets and search read. Questions are in no block.
 *
 * @param kind what it is
 * @param section the index of its section
 * @param text its own words, without its children's
 * @param lead how its text begins, when it begins with marked-up words
 * @param children blocks inside: nested items, the cells of a row, the rows of a table (the head first)
 * @param span where it stands
 */
public record NoteBlock(Kind kind, int section, Fragment text, Lead lead, List<NoteBlock> children, SourceSpan span) {
    /** The kinds of blocks. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        ORDERED_ITEM,
        TABLE,
        ROW,
        CELL,
        CODE,
        FORMULA,
        QUOTE
    }

    /** The mark-up of the first words of a text. */
    public enum Mark {
        NONE,
        STRONG,
        EMPHASIS,
        CODE,
        LINK,
        HIGHLIGHT
    }

    /**
     * The marked-up first words.
     *
     * @param mark their mark-up, {@code NONE} when the text begins with plain words
     * @param length how many UTF-16 units of {@code text} they take
     */
    public record Lead(Mark mark, int length) {
        /** No marked-up words first. */
        public static final Lead NONE = new Lead(Mark.NONE, 0);
    }

    public NoteBlock {
        children = List.copyOf(children);
    }

    /** Where it stands. */
    public BlockPlace place() {
        return new BlockPlace(section, span);
    }
}
