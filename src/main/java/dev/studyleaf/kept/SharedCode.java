package dev.studyleaf.kept;

/** The same object is written once, and later by its number. */
final class SharedCode implements Code<Object> {
    private final Code<Object> inner;

    SharedCode(Code<Object> inner) {
        this.inner = inner;
    }

    @Override
    public void write(Object value, Out out) {
        Integer known = out.shared(value);
        if (known != null) {
            out.number(known + 1);
            return;
        }
        out.number(0);
        inner.write(value, out);
        out.share(value);
    }

    @Override
    public Object read(In in) {
        int known = in.number();
        if (known > 0) {
            return in.shared(known - 1);
        }
        Object value = inner.read(in);
        in.share(value);
        return value;
    }
}
