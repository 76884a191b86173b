package dev.studyleaf.kept;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** A set is its items: in their order where it has one that hangs on nothing else, else in the order of their codes. */
final class SetCode implements Code<Set<Object>> {
    private final Code<Object> inner;
    private final ListCode items;

    SetCode(Code<Object> inner) {
        this.inner = inner;
        this.items = new ListCode(inner);
    }

    @Override
    public void write(Set<Object> value, Out out) {
        boolean ordered = value instanceof LinkedHashSet || value instanceof SortedSet;
        items.write(ordered ? List.copyOf(value) : CodeOrder.of(value, inner), out);
    }

    @Override
    public Set<Object> read(In in) {
        return new LinkedHashSet<>(items.read(in));
    }
}
