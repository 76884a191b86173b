package dev.studyleaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Chance for tests of properties: the same on every run, and a failure tells the seed that repeats it. */
public final class Chance {
    private static final String ODD =
            "\u0000\t\n\r \u00a0\u0085\u2028\u200b\ufeff\ufffd\ud800\udfff\u0301\"'\\<>&-[]()*_`|#=:!$%~^";

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    /** Runs a property that often, each time with a seed of its own; {@code -Dchance=100} makes it a hundred times as often. */
    public static void times(int times, Consumer<Chance> property) {
        for (int seed = 0; seed < times * Integer.getInteger("chance", 1); seed++) {
            try {
                property.accept(new Chance(seed));
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError("with the seed " + seed + ": " + e, e);
            }
        }
    }

    /** From {@code from} to {@code to}, both included. */
    public int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    public <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    public <T> List<T> list(int fewest, int most, Supplier<T> one) {
        return new ArrayList<>(Stream.generate(one).limit(number(fewest, most)).toList());
    }

    /** Any text, with far more odd characters and lone surrogates than people write. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int length = number(0, 40);
        while (text.length() < length) {
            switch (number(0, 3)) {
                case 0 -> text.append((char) number('a', 'z'));
                case 1 -> text.append(ODD.charAt(number(0, ODD.length() - 1)));
                case 2 -> text.append((char) number(0, 0xffff));
                default -> text.appendCodePoint(number(0x10000, Character.MAX_CODE_POINT));
            }
        }
        return text.toString();
    }
}
