package dev.studyleaf.map;

import java.util.List;

/** Lets points push and pull each other until they rest. Distances are in ideal lengths of a tie. */
final class Forces {
    /** How far a point may move in the first round; less in each that follows. */
    private static final double FIRST_STEP = 0.6;

    /** What draws everything to the middle, so that what has no ties does not fly away. */
    private static final double GRAVITY = 0.12;

    private static final double NEAREST = 0.01;

    private Forces() {}

    static void settle(double[][] at, List<Pull> pulls, int rounds) {
        for (int round = 0; round < rounds; round++) {
            double[][] force = new double[at.length][2];
            push(at, force);
            pull(at, pulls, force);
            move(at, force, FIRST_STEP * (rounds - round) / rounds);
        }
    }

    private static void push(double[][] at, double[][] force) {
        for (int i = 0; i < at.length; i++) {
            for (int j = i + 1; j < at.length; j++) {
                double x = at[i][0] - at[j][0];
                double y = at[i][1] - at[j][1];
                double square = Math.max(NEAREST, x * x + y * y);
                add(force[i], x, y, 1 / square);
                add(force[j], x, y, -1 / square);
            }
            add(force[i], at[i][0], at[i][1], -GRAVITY);
        }
    }

    private static void pull(double[][] at, List<Pull> pulls, double[][] force) {
        for (Pull tie : pulls) {
            double x = at[tie.from()][0] - at[tie.to()][0];
            double y = at[tie.from()][1] - at[tie.to()][1];
            double distance = Math.sqrt(x * x + y * y);
            add(force[tie.from()], x, y, -distance * tie.strength());
            add(force[tie.to()], x, y, distance * tie.strength());
        }
    }

    private static void add(double[] force, double x, double y, double factor) {
        force[0] += x * factor;
        force[1] += y * factor;
    }

    private static void move(double[][] at, double[][] force, double step) {
        for (int i = 0; i < at.length; i++) {
            double length = Math.sqrt(force[i][0] * force[i][0] + force[i][1] * force[i][1]);
            double factor = length > step ? step / length : 1;
            at[i][0] += force[i][0] * factor;
            at[i][1] += force[i][1] * factor;
        }
    }
}
