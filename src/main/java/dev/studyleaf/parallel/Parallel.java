package dev.studyleaf.parallel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Does the same with each of many elements, on all cores. Whoever is free takes the next element. A parallel stream cuts a list
 * into four parts for each core but one, which are four for two cores: where the elements of one part take longer, as the pages of
 * notes do beside those of terms, the others wait.
 */
public final class Parallel {
    /** So many values wait to be taken, and as many are made meanwhile. */
    private static final int BATCH = 256;

    /** Takes what came of the elements. */
    public interface Taker<R> {
        /** {@code index} counts the elements from 0. */
        void take(int index, R value);
    }

    private Parallel() {}

    /**
     * What comes of each element of a list, in its order.
     *
     * @param list whose elements are got by their index at once
     * @param work safe for threads; where it fails for several elements, the first of these is told
     */
    public static <T, R> List<R> map(List<? extends T> list, Function<? super T, ? extends R> work) {
        return map(list.size(), index -> work.apply(list.get(index)));
    }

    /** The same of the numbers from 0. */
    public static <R> List<R> map(int size, IntFunction<? extends R> work) {
        return new Batch<R>(0, size, work).begun().values();
    }

    /** Does something with each element of a list, in any order. */
    public static <T> void forEach(List<? extends T> list, Consumer<? super T> work) {
        map(list, element -> {
            work.accept(element);
            return Boolean.TRUE;
        });
    }

    /** The same with the numbers from 0. */
    public static void forEach(int size, IntConsumer work) {
        map(size, index -> {
            work.accept(index);
            return Boolean.TRUE;
        });
    }

    /**
     * Like {@link #map(int, IntFunction)} for what is not held: values are taken in the order of their elements, by the caller alone, while other cores make
     * the next ones.
     */
    public static <R> void inTurn(int size, IntFunction<? extends R> work, Taker<? super R> taker) {
        Batch<R> next = new Batch<R>(0, Math.min(size, BATCH), work).begun();
        for (int from = 0; from < size; from += BATCH) {
            List<R> values = next.values();
            int end = from + values.size();
            next = new Batch<R>(end, Math.min(size, end + BATCH), work).begun();
            try {
                for (int i = 0; i < values.size(); i++) {
                    taker.take(from + i, values.get(i));
                }
            } catch (RuntimeException | Error e) {
                next.stop();
                throw e;
            }
        }
    }
}
