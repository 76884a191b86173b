package dev.studyleaf.kept;

import java.util.List;

/** A list is its items, in order; one that is made later is what it is made of. */
final class ListCode implements Code<List<Object>> {
    private final Code<Object> inner;

    ListCode(Code<Object> inner) {
        this.inner = inner;
    }

    @Override
    public void write(List<Object> value, Out out) {
        if (value instanceof Told later) {
            later.tell(out);
            return;
        }
        out.number(value.size());
        for (Object one : value) {
            inner.write(one, out);
        }
    }

    @Override
    public List<Object> read(In in) {
        Object[] items = new Object[in.count()];
        for (int i = 0; i < items.length; i++) {
            items[i] = inner.read(in);
        }
        return List.of(items);
    }
}
