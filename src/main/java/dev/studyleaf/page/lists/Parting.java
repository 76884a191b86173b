package dev.studyleaf.page.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * A long list in groups, such as letters or folders, cut into parts that a page has room for. Neighbouring groups share a
 * part; a group is cut only where it alone is too long, and then into parts of its own that are as long as each other.
 */
public final class Parting {
    /** More notes than this are on pages of their own: about 300 KiB of page. */
    public static final int MOST_NOTES = 500;

    /** More terms and names than this are on pages by letter: about 300 KiB of page. */
    public static final int MOST_TERMS = 1000;

    /** Entries of a group: from one, counted from 0, up to another. */
    public record Piece(int group, int from, int until) {}

    /**
     * What one page has.
     *
     * @param pieces in order, at least one
     * @param cut which part of a group that was cut this is, from 1; 0 for whole groups
     */
    public record Part(List<Piece> pieces, int cut) {
        public Part {
            pieces = List.copyOf(pieces);
        }

        /** How many entries it has. */
        public int size() {
            return pieces.stream()
                    .mapToInt(piece -> piece.until() - piece.from())
                    .sum();
        }
    }

    private Parting() {}

    /** {@code sizes} are those of the groups; no part has more than {@code most} entries. Empty groups are in no part. */
    public static List<Part> of(List<Integer> sizes, int most) {
        List<Part> parts = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        int taken = 0;
        for (int group = 0; group < sizes.size(); group++) {
            int size = sizes.get(group);
            if (taken + size > most && !open.isEmpty()) {
                parts.add(new Part(open, 0));
                open.clear();
                taken = 0;
            }
            if (size > most) {
                cut(group, size, most, parts);
            } else if (size > 0) {
                open.add(new Piece(group, 0, size));
                taken += size;
            }
        }
        if (!open.isEmpty()) {
            parts.add(new Part(open, 0));
        }
        return parts;
    }

    private static void cut(int group, int size, int most, List<Part> parts) {
        int pieces = (size + most - 1) / most;
        for (int n = 0; n < pieces; n++) {
            int from = (int) ((long) size * n / pieces);
            int until = (int) ((long) size * (n + 1) / pieces);
            parts.add(new Part(List.of(new Piece(group, from, until)), n + 1));
        }
    }
}
