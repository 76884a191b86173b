package dev.studyleaf.paper.math;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a formula, laid out.
 *
 * @param width from left to right
 * @param height above the base line
 * @param depth below the base line
 * @param pieces what is drawn, from the left end of the base line
 * @param operator whether it is a large operator, whose limits may stand above and below it
 */
record MathBox(double width, double height, double depth, List<Piece> pieces, boolean operator) {
    static final MathBox EMPTY = new MathBox(0, 0, 0, List.of(), false);

    MathBox {
        pieces = List.copyOf(pieces);
    }

    static MathBox of(double width, double height, double depth, List<Piece> pieces) {
        return new MathBox(width, height, depth, pieces, false);
    }

    static MathBox space(double width) {
        return of(width, 0, 0, List.of());
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    MathBox scaled(double factor) {
        List<Piece> smaller = pieces.stream().map(piece -> piece.scaled(factor)).toList();
        return new MathBox(width * factor, height * factor, depth * factor, smaller, operator);
    }

    /** The same on a base line that is so much lower. */
    MathBox lowered(double down) {
        List<Piece> moved = pieces.stream().map(piece -> piece.moved(0, down)).toList();
        return new MathBox(width, height - down, depth + down, moved, operator);
    }

    /** The same with room at its sides. */
    MathBox padded(double left, double right) {
        List<Piece> moved = pieces.stream().map(piece -> piece.moved(left, 0)).toList();
        return new MathBox(left + width + right, height, depth, moved, operator);
    }

    /** One beside the other on one base line. */
    static MathBox row(List<MathBox> boxes) {
        List<Piece> pieces = new ArrayList<>();
        double width = 0;
        double height = 0;
        double depth = 0;
        for (MathBox box : boxes) {
            for (Piece piece : box.pieces()) {
                pieces.add(piece.moved(width, 0));
            }
            width += box.width();
            height = Math.max(height, box.height());
            depth = Math.max(depth, box.depth());
        }
        boolean operator = boxes.size() == 1 && boxes.get(0).operator();
        return new MathBox(width, height, depth, pieces, operator);
    }

    /** All on each other, as they lie. */
    static MathBox over(double width, List<MathBox> boxes) {
        MathBox row = row(boxes.stream()
                .map(box -> new MathBox(0, box.height(), box.depth(), box.pieces(), false))
                .toList());
        return of(width, row.height(), row.depth(), row.pieces());
    }

    /** In the middle of a width. */
    MathBox centred(double of) {
        double rest = Math.max(0, of - width);
        return padded(rest / 2, rest / 2);
    }
}
