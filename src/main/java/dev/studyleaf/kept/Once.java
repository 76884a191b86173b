package dev.studyleaf.kept;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when somebody first asks for it: where all that hangs on it is kept, nobody does. Safe for threads.
 *
 * @param <T> the value
 */
public final class Once<T> implements Supplier<T> {
    private final Supplier<? extends T> make;
    private volatile @Nullable T made;

    /** {@code make} is asked once. */
    public Once(Supplier<? extends T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? first() : known;
    }

    private synchronized T first() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
