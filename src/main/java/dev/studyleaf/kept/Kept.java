package dev.studyleaf.kept;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what one build made for the next, so that a piece of work whose inputs are equal is not done again. What a build
 * did not ask for is forgotten at its end. Safe for threads.
 */
public final class Kept {
    private record Piece(Object inputs, Object value) {}

    /** The pieces of one kind of work. */
    private static final class Drawer {
        private Map<String, Piece> before = Map.of();
        private Map<String, Piece> now = new ConcurrentHashMap<>();

        @Nullable
        Piece find(String name) {
            Piece piece = now.get(name);
            return piece == null ? before.get(name) : piece;
        }

        /** A build that ended before it came to this work has not forgotten it. */
        void turn() {
            if (!now.isEmpty()) {
                before = now;
                now = new ConcurrentHashMap<>();
            }
        }
    }

    private final boolean keeps;
    private final Optional<Shelf> shelf;
    private final Map<String, Drawer> drawers = new ConcurrentHashMap<>();

    /** Nothing is kept yet. */
    public Kept() {
        this(true, Optional.empty());
    }

    private Kept(boolean keeps, Optional<Shelf> shelf) {
        this.keeps = keeps;
        this.shelf = shelf;
    }

    /** Keeps nothing, for one build alone. */
    public static Kept nothing() {
        return new Kept(false, Optional.empty());
    }

    /** Keeps on disk what another process may take up, and nothing in memory. */
    public static Kept on(Shelf shelf) {
        return new Kept(false, Optional.of(shelf));
    }

    /** Whether there may be a build after this one in the same process. */
    public boolean keeps() {
        return keeps;
    }

    /**
     * What came of a piece of work.
     *
     * @param work what kind of work it is
     * @param name of the piece, one of its kind
     * @param inputs all that it is made of; values that are equal make equal values
     * @param make does the work
     */
    public <I, V> V of(String work, String name, I inputs, Function<? super I, ? extends V> make) {
        return of(work, name, inputs, make, value -> true);
    }

    /** The same for work that looks up more on its way: {@code holds} says whether it would find the same again. */
    public <I, V> V of(
            String work, String name, I inputs, Function<? super I, ? extends V> make, Predicate<? super V> holds) {
        if (!keeps) {
            return shelf.isPresent() ? shelf.get().of(work, name, inputs, make, holds) : make.apply(inputs);
        }
        Drawer drawer = drawers.computeIfAbsent(work, w -> new Drawer());
        Piece known = drawer.find(name);
        if (known != null && known.inputs().equals(inputs)) {
            @SuppressWarnings("unchecked") // one kind of work makes one kind of value
            V value = (V) known.value();
            if (holds.test(value)) {
                drawer.now.put(name, known);
                return value;
            }
        }
        V value = make.apply(inputs);
        drawer.now.put(name, new Piece(inputs, value));
        return value;
    }

    /** What tells inputs from others in any process; nothing where nothing is kept on disk. */
    public OptionalLong sum(Object inputs) {
        return shelf.isPresent() ? shelf.get().sum(inputs) : OptionalLong.empty();
    }

    /** Something that is only looked at to see whether it is the same again. */
    public Seal seal(Object inputs) {
        return new Seal(shelf.isPresent() ? sum(inputs) : inputs);
    }

    /**
     * The same of something that comes of inputs: as long as this process keeps, it is the same object for equal inputs, which is
     * seen at once. It is not asked for where a sum tells it.
     */
    public Seal seal(Supplier<?> made, Object inputs) {
        return seal(keeps ? made.get() : inputs);
    }

    /** Between two parts of a build that have little in common: lets go of what only makes it quicker to ask again. */
    public void forget() {
        shelf.ifPresent(Shelf::forget);
    }

    /** A build ends, and another may begin. */
    public void turn() {
        drawers.values().forEach(Drawer::turn);
    }
}
