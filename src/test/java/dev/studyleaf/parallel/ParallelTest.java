package dev.studyleaf.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each element once, in order, on all threads, and the first failure. */
class ParallelTest {
    private static List<Integer> squares(int size) {
        return IntStream.range(0, size).mapToObj(i -> i * i).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 255, 256, 257, 1000, 5000})
    void values_come_in_the_order_of_their_elements_each_made_once(int size) {
        AtomicIntegerArray made = new AtomicIntegerArray(size);
        List<Integer> values = Parallel.map(size, i -> {
            made.incrementAndGet(i);
            return i * i;
        });
        assertThat(values).isEqualTo(squares(size));
        assertThat(IntStream.range(0, size).map(made::get)).allMatch(times -> times == 1);
        assertThat(Parallel.map(values, value -> value + 1))
                .isEqualTo(values.stream().map(value -> value + 1).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 511, 512, 1000})
    void values_are_taken_in_turn_by_the_caller(int size) {
        List<Integer> taken = new ArrayList<>();
        Thread caller = Thread.currentThread();
        Parallel.inTurn(size, i -> i * i, (index, value) -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            assertThat(index).isEqualTo(taken.size());
            taken.add(value);
        });
        assertThat(taken).isEqualTo(squares(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void in_a_pool_all_of_its_threads_work_and_no_others(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Set<Thread> seen = ConcurrentHashMap.newKeySet();
            CyclicBarrier all = new CyclicBarrier(threads);
            List<Integer> values = pool.submit(() -> Parallel.map(threads, i -> {
                        seen.add(Thread.currentThread());
                        return awaited(all, i);
                    }))
                    .get(20, TimeUnit.SECONDS);
            assertThat(values).hasSize(threads);
            assertThat(seen).hasSize(threads);
        } finally {
            pool.shutdownNow();
        }
    }

    private static int awaited(CyclicBarrier all, int value) {
        try {
            all.await(10, TimeUnit.SECONDS);
            return value;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void work_may_be_parallel_itself() {
        List<Integer> sums = Parallel.map(
                40,
                i -> Parallel.map(300, j -> i * j).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(sums)
                .isEqualTo(IntStream.range(0, 40).mapToObj(i -> i * 44_850).toList());
        List<Integer> taken = new ArrayList<>();
        Parallel.inTurn(600, i -> Parallel.map(10, j -> i).get(9), (index, value) -> taken.add(value));
        assertThat(taken).isEqualTo(IntStream.range(0, 600).boxed().toList());
    }

    @Test
    void the_first_element_that_fails_is_told_whoever_comes_to_it_first() {
        for (int round = 0; round < 200; round++) {
            assertThatThrownBy(() -> Parallel.map(100, ParallelTest::failing)).hasMessage("no 7");
            assertThatThrownBy(() -> Parallel.inTurn(1000, ParallelTest::failing, (index, value) -> {}))
                    .hasMessage("no 7");
        }
    }

    private static int failing(int i) {
        if (i >= 7 && i % 2 == 1) {
            throw new IllegalArgumentException("no " + i);
        }
        return i;
    }

    @Test
    void an_error_is_told_as_it_is_and_nothing_is_begun_after_a_taker_failed() {
        assertThatThrownBy(() -> Parallel.map(3, i -> {
                    throw new AssertionError("wrong");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("wrong");
        assertThatThrownBy(() -> Parallel.inTurn(2000, i -> i, (index, value) -> {
                    throw new IllegalStateException("full at " + index);
                }))
                .hasMessage("full at 0");
    }
}
