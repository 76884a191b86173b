package dev.studyleaf.note;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Supplier;

/** A list whose items are read when somebody looks at them, and not held longer than that. */
class LaterList<T> extends AbstractList<T> implements RandomAccess {
    private final int size;
    private final Supplier<List<T>> items;

    /** {@code items} are as many as {@code size} says. */
    LaterList(int size, Supplier<List<T>> items) {
        this.size = size;
        this.items = items;
    }

    /** The same list, if it cannot change. */
    static <T> List<T> copyOf(List<T> list) {
        return list instanceof LaterList ? list : List.copyOf(list);
    }

    @Override
    public T get(int index) {
        return items.get().get(index);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<T> iterator() {
        return items.get().iterator();
    }

    @Override
    public Spliterator<T> spliterator() {
        return items.get().spliterator();
    }

    @Override
    public List<T> subList(int from, int to) {
        return items.get().subList(from, to);
    }
}
