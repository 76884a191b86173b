package dev.studyleaf.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A map: things that belong together stand near each other. First forces, after Fruchterman and Reingold: all push each
 * other away, ties pull together. Then boxes that still lie over each other move apart, within the width of the sheet.
 *
 * @param centers of the boxes, in their order, in pixels from the left and the top
 * @param width of the sheet in pixels
 * @param height of the sheet in pixels
 */
public record Layout(List<Point> centers, int width, int height) {
    private static final int ROUNDS = 400;
    private static final int PARTING_ROUNDS = 600;
    private static final double GAP_ACROSS = 18;
    private static final double GAP_DOWN = 22;
    private static final double MARGIN = 4;
    /** Boxes are wider than high, so the sheet is stretched before they are put on it. */
    private static final double STRETCH = 1.5;

    private static final double GOLDEN_ANGLE = 2.399963229728653;

    /** A place on the sheet. */
    public record Point(int x, int y) {}

    public Layout {
        centers = List.copyOf(centers);
    }

    /** Puts boxes on a sheet. {@code width} must hold the widest box; the height follows. */
    public static Layout of(List<Box> boxes, List<Pull> pulls, int width) {
        double[][] at = spiral(boxes.size());
        Forces.settle(at, pulls, ROUNDS);
        fit(at, boxes, width);
        part(at, boxes, width);
        sink(at, boxes);
        return drawn(at, boxes, width);
    }

    /** Where things stand before any force: evenly spread, the first in the middle. */
    private static double[][] spiral(int count) {
        double[][] at = new double[count][2];
        for (int i = 0; i < count; i++) {
            double distance = Math.sqrt(i + 0.5);
            at[i][0] = distance * StrictMath.cos(i * GOLDEN_ANGLE);
            at[i][1] = distance * StrictMath.sin(i * GOLDEN_ANGLE);
        }
        return at;
    }

    /** Scales to the sheet: the whole width, and as high as the boxes need. */
    private static void fit(double[][] at, List<Box> boxes, int width) {
        double area = boxes.stream()
                .mapToDouble(box -> (box.width() + GAP_ACROSS) * (box.height() + GAP_DOWN))
                .sum();
        double height = Math.max(area * 2 / width, width / (2 * STRETCH));
        for (int axis = 0; axis < 2; axis++) {
            double low = Double.MAX_VALUE;
            double high = -Double.MAX_VALUE;
            for (double[] one : at) {
                low = Math.min(low, one[axis]);
                high = Math.max(high, one[axis]);
            }
            double room = axis == 0 ? width : height;
            double scale = high > low ? room / (high - low) : 0;
            for (int i = 0; i < at.length; i++) {
                double half = axis == 0 ? boxes.get(i).width() / 2 : 0;
                double place = scale == 0 ? room / 2 : (at[i][axis] - low) * scale;
                at[i][axis] = axis == 0 ? inside(place, half, width) : place;
            }
        }
    }

    private static double inside(double x, double half, int width) {
        return Math.max(half + MARGIN, Math.min(width - half - MARGIN, x));
    }

    /** Moves boxes apart that lie over each other, each time along the shorter way. */
    private static void part(double[][] at, List<Box> boxes, int width) {
        boolean moved = true;
        for (int round = 0; moved && round < PARTING_ROUNDS; round++) {
            moved = false;
            for (int i = 0; i < at.length; i++) {
                for (int j = i + 1; j < at.length; j++) {
                    moved |= part(at[i], at[j], boxes.get(i), boxes.get(j), width);
                }
            }
        }
    }

    private static boolean part(double[] one, double[] other, Box box, Box second, int width) {
        double across = (box.width() + second.width()) / 2 + GAP_ACROSS - Math.abs(one[0] - other[0]);
        double down = (box.height() + second.height()) / 2 + GAP_DOWN - Math.abs(one[1] - other[1]);
        if (across <= 0 || down <= 0) {
            return false;
        }
        double[] before = {one[0], other[0]};
        if (across < down) {
            double step = (one[0] <= other[0] ? -1 : 1) * (across / 2 + 0.5);
            one[0] = inside(one[0] + step, box.width() / 2, width);
            other[0] = inside(other[0] - step, second.width() / 2, width);
        }
        if (before[0] == one[0] && before[1] == other[0]) {
            double step = (one[1] <= other[1] ? -1 : 1) * (down / 2 + 0.5);
            one[1] += step;
            other[1] -= step;
        }
        return true;
    }

    /** What found no room so far sinks until it lies over nothing above it. */
    private static void sink(double[][] at, List<Box> boxes) {
        List<Integer> placed = new ArrayList<>();
        for (int i : IntStream.range(0, at.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> at[i][1]))
                .toList()) {
            for (int n = 0; n < placed.size(); n++) {
                int above = placed.get(n);
                double across = (boxes.get(i).width() + boxes.get(above).width()) / 2;
                double down = (boxes.get(i).height() + boxes.get(above).height()) / 2;
                if (Math.abs(at[i][0] - at[above][0]) < across + 1 && Math.abs(at[i][1] - at[above][1]) < down + 1) {
                    at[i][1] = at[above][1] + down + GAP_DOWN;
                    n = -1;
                }
            }
            placed.add(i);
        }
    }

    private static Layout drawn(double[][] at, List<Box> boxes, int width) {
        double top = 0;
        double bottom = 0;
        for (int i = 0; i < at.length; i++) {
            double half = boxes.get(i).height() / 2;
            top = i == 0 ? at[i][1] - half : Math.min(top, at[i][1] - half);
            bottom = i == 0 ? at[i][1] + half : Math.max(bottom, at[i][1] + half);
        }
        List<Point> centers = new ArrayList<>();
        for (double[] one : at) {
            centers.add(new Point((int) Math.round(one[0]), (int) Math.round(one[1] - top + MARGIN)));
        }
        return new Layout(centers, width, (int) Math.ceil(bottom - top + 2 * MARGIN));
    }
}
