package dev.studyleaf.kept;

/** A value whose type nothing tells: it can be summed up, where it has a code, but not be read back. */
final class AnyCode implements Code<Object> {
    private final Codes codes;

    AnyCode(Codes codes) {
        this.codes = codes;
    }

    @Override
    public void write(Object value, Out out) {
        Class<?> type = value instanceof Enum<?> one ? one.getDeclaringClass() : value.getClass();
        Code<Object> code = codes.of(type);
        if (code instanceof AnyCode) {
            out.refuse();
        } else {
            out.text(type.getName());
            code.write(value, out);
        }
    }

    @Override
    public Object read(In in) {
        throw new IllegalStateException("no code to read it");
    }
}
