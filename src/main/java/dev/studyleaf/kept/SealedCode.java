package dev.studyleaf.kept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A value of one of several types: the number of its type, and the value. */
final class SealedCode implements Code<Object> {
    private final List<Class<?>> types;
    private final Map<Class<?>, Integer> numbers = new HashMap<>();
    private final Codes codes;

    SealedCode(List<Class<?>> types, Codes codes) {
        this.types = types;
        this.codes = codes;
        for (int i = 0; i < types.size(); i++) {
            numbers.put(types.get(i), i);
        }
    }

    @Override
    public void write(Object value, Out out) {
        Integer number = numbers.get(value.getClass());
        if (number == null) {
            throw new IllegalStateException("no code for " + value.getClass());
        }
        out.number(number);
        codes.of(value.getClass()).write(value, out);
    }

    @Override
    public Object read(In in) {
        return codes.of(types.get(in.number())).read(in);
    }
}
