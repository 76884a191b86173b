package dev.studyleaf.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Pieces of work of an earlier process, on disk. Of the inputs only a sum is kept. Safe for threads. */
public final class Shelf implements AutoCloseable {
    private final PieceFile file;
    private final Codes sums;
    private final Map<String, Code<Object>> works;
    private final Set<String> later;
    private final AtomicInteger made = new AtomicInteger();

    private Shelf(PieceFile file, Codes sums, Map<String, Code<Object>> works, Set<String> later) {
        this.file = file;
        this.sums = sums;
        this.works = works;
        this.later = later;
    }

    /**
     * The pieces in a file; nothing where it cannot be used.
     *
     * @param path made where it is missing
     * @param program tells this program from those whose pieces mean something else
     * @param sums writes down inputs
     * @param works the kinds of work that are worth keeping, each with the code of what comes of it
     * @param later those of them whose values are large, and have parts that are read when somebody looks at them: what was
     *     made is let go of once it is written, and taken up as an earlier build's would be
     */
    public static Optional<Shelf> open(
            Path path, String program, Codes sums, Map<String, Code<Object>> works, Set<String> later) {
        Out mark = new Out(false);
        mark.text(program);
        return PieceFile.open(path, mark.sum()).map(file -> new Shelf(file, sums, works, Set.copyOf(later)));
    }

    /** The same number for what is equal, in any process; nothing for what no other process can have. */
    OptionalLong sum(Object inputs) {
        Out out = new Out(false);
        sums.of(inputs.getClass()).write(inputs, out);
        return out.isRefused() ? OptionalLong.empty() : OptionalLong.of(out.sum());
    }

    <I, V> V of(String work, String name, I inputs, Function<? super I, ? extends V> make, Predicate<? super V> holds) {
        Code<Object> code = works.get(work);
        if (code == null) {
            return make.apply(inputs);
        }
        OptionalLong sum = sum(inputs);
        if (sum.isEmpty()) {
            made.incrementAndGet();
            return make.apply(inputs);
        }
        String whole = work + ' ' + name;
        @SuppressWarnings("unchecked") // one kind of work makes one kind of value
        V known = (V) find(whole, sum.getAsLong(), inputs, code);
        if (known != null && holds.test(known)) {
            return known;
        }
        made.incrementAndGet();
        V value = make.apply(inputs);
        Out out = Out.of(inputs);
        code.write(value, out);
        if (out.isRefused()) {
            return value;
        }
        file.add(whole, sum.getAsLong(), out.toBytes());
        if (!later.contains(work)) {
            return value;
        }
        @SuppressWarnings("unchecked") // as above
        V written = (V) find(whole, sum.getAsLong(), inputs, code);
        return written == null ? value : written;
    }

    private @Nullable Object find(String name, long sum, Object inputs, Code<Object> code) {
        try {
            Optional<ByteBuffer> bytes = bytes(name, sum);
            return bytes.isEmpty() ? null : code.read(new In(bytes.get(), inputs, () -> bytes(name, sum)));
        } catch (RuntimeException e) {
            if (In.isDamage(e)) {
                return null;
            }
            throw e;
        }
    }

    private Optional<ByteBuffer> bytes(String name, long sum) {
        try {
            return file.find(name, sum);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Lets go of what it holds of the values that it was asked about. */
    void forget() {
        sums.forget();
    }

    /** How many pieces were not there, or were no longer right. */
    public int made() {
        return made.get();
    }

    /** A whole build was made: what it did not ask for is of no use any more. */
    public void sweep() {
        file.sweep();
    }

    /** Lets others in. */
    @Override
    public void close() {
        file.close();
    }
}
