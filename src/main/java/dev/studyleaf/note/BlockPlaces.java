package dev.studyleaf.note;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Gives the block that something was made from a place on the page, so that links lead to the very line. */
final class BlockPlaces {
    private BlockPlaces() {}

    /** The element of the block that begins at an offset; empty where the page has none for it alone. */
    static Optional<Node> of(List<NoteBlock> blocks, int offset) {
        return block(blocks, offset).flatMap(block -> Optional.ofNullable(element(block)));
    }

    /** Where the blocks begin that have an element, in order. */
    static int[] offsets(List<NoteBlock> blocks) {
        return all(blocks)
                .mapToInt(block -> block.span().offset())
                .sorted()
                .distinct()
                .filter(offset -> of(blocks, offset).isPresent())
                .toArray();
    }

    private static Stream<NoteBlock> all(List<NoteBlock> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), all(block.children())));
    }

    /** Blocks stand in the order of the file, and each within the one that it is in. */
    private static Optional<NoteBlock> block(List<NoteBlock> blocks, int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).span().offset() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        NoteBlock nearest = blocks.get(low);
        return nearest.span().offset() == offset ? Optional.of(nearest) : block(nearest.children(), offset);
    }

    private static @Nullable Node element(NoteBlock block) {
        Node words = words(block);
        return switch (block.kind()) {
            case PARAGRAPH -> alone(words);
            case ITEM, ORDERED_ITEM -> around(words, ListItem.class);
            case ROW, CELL -> around(words, TableRow.class);
            case TABLE -> around(words, TableBlock.class);
            default -> null;
        };
    }

    private static @Nullable Node words(NoteBlock block) {
        if (!block.text().nodes().isEmpty()) {
            return block.text().nodes().get(0);
        }
        boolean table = block.kind() == NoteBlock.Kind.TABLE || block.kind() == NoteBlock.Kind.ROW;
        return table && !block.children().isEmpty() ? words(block.children().get(0)) : null;
    }

    /** In lists and definitions a paragraph may be shown as its words. */
    private static @Nullable Node alone(@Nullable Node words) {
        Node paragraph = around(words, Paragraph.class);
        Node parent = paragraph == null ? null : paragraph.getParent();
        return parent instanceof Document || parent instanceof BlockQuote ? paragraph : null;
    }

    private static @Nullable Node around(@Nullable Node node, Class<? extends Node> kind) {
        Node outer = node;
        while (outer != null && !kind.isInstance(outer)) {
            outer = outer.getParent();
        }
        return outer;
    }
}
