package dev.studyleaf.paper.math;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** What is drawn of a box, at a place in it. */
sealed interface Piece {
    /** The same further to the right and down. */
    Piece moved(double right, double down);

    /** The same, so many times as large, seen from the left end of the base line. */
    Piece scaled(double factor);

    /**
     * Letters on a base line.
     *
     * @param text to be set
     * @param face of the letters
     * @param size of the letters
     * @param x of their left end
     * @param y of their base line
     */
    record Letters(String text, Face face, double size, double x, double y) implements Piece {
        @Override
        public Letters moved(double right, double down) {
            return new Letters(text, face, size, x + right, y + down);
        }

        @Override
        public Letters scaled(double factor) {
            return new Letters(text, face, size * factor, x * factor, y * factor);
        }
    }

    /** A shape that is filled: rules, brackets, roots. */
    record Filled(Shape shape) implements Piece {
        static Filled rule(double x, double y, double width, double height) {
            return new Filled(new Rectangle2D.Double(x, y, width, height));
        }

        @Override
        public Filled moved(double right, double down) {
            return transformed(AffineTransform.getTranslateInstance(right, down));
        }

        @Override
        public Filled scaled(double factor) {
            return transformed(AffineTransform.getScaleInstance(factor, factor));
        }

        private Filled transformed(AffineTransform how) {
            return new Filled(how.createTransformedShape(shape));
        }
    }
}
