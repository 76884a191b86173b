package dev.studyleaf.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Some elements in a row. Other threads begin with them as soon as it has begun, the caller when it asks for the values. Nobody
 * waits for an element that nobody has begun with, so that the work may itself be parallel.
 */
final class Batch<R> {
    /** What went wrong with an element. */
    private record Failure(int index, Throwable problem) {
        static Failure first(@Nullable Failure known, Failure other) {
            return known == null || other.index < known.index ? other : known;
        }
    }

    private final int from;
    private final IntFunction<? extends R> work;
    private final R[] values;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Failure> failure = new AtomicReference<>();
    private final List<ForkJoinTask<?>> helpers = new ArrayList<>();

    @SuppressWarnings("unchecked") // nobody sees the array but as a list
    Batch(int from, int to, IntFunction<? extends R> work) {
        this.from = from;
        this.work = work;
        this.values = (R[]) new Object[to - from];
    }

    /** Lets other threads begin. */
    Batch<R> begun() {
        int threads = ForkJoinTask.inForkJoinPool()
                ? ForkJoinTask.getPool().getParallelism() - 1
                : ForkJoinPool.getCommonPoolParallelism();
        for (int i = 0; i < Math.min(threads, values.length); i++) {
            helpers.add(ForkJoinTask.adapt(this::work).fork());
        }
        return this;
    }

    private void work() {
        for (int at = next.getAndIncrement(); at < values.length; at = next.getAndIncrement()) {
            try {
                values[at] = work.apply(from + at);
            } catch (RuntimeException | Error e) {
                // all elements before this one have been begun with, so that the first that fails is always found
                failure.accumulateAndGet(new Failure(at, e), Failure::first);
                stop();
            }
        }
    }

    /** No element is begun with any more. */
    void stop() {
        next.set(values.length);
    }

    /** Works with the others until all is done. */
    List<R> values() {
        work();
        helpers.forEach(ForkJoinTask::join);
        Failure failed = failure.get();
        if (failed != null && failed.problem instanceof Error error) {
            throw error;
        }
        if (failed != null) {
            throw (RuntimeException) failed.problem;
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
