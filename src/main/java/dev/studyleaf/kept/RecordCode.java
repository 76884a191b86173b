package dev.studyleaf.kept;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record is its components, in their order. */
final class RecordCode implements Code<Object> {
    private final Codes codes;
    private final RecordComponent[] components;
    private final Method[] parts;
    private final Constructor<?> constructor;
    /** Known when they are first needed, as a record may have others of its kind in it. */
    private List<Code<Object>> inner = List.of();

    RecordCode(Class<?> type, Codes codes) {
        this.codes = codes;
        this.components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has it
        }
        constructor.setAccessible(true);
        for (Method part : parts) {
            part.setAccessible(true);
        }
    }

    private List<Code<Object>> inner() {
        if (inner.size() != components.length) {
            inner = Arrays.stream(components)
                    .map(component -> codes.of(component.getGenericType()))
                    .toList();
        }
        return inner;
    }

    @Override
    public void write(Object value, Out out) {
        List<Code<Object>> all = inner();
        for (int i = 0; i < parts.length; i++) {
            all.get(i).write(called(value, i), out);
        }
    }

    private Object called(Object value, int part) {
        try {
            return parts[part].invoke(value);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object read(In in) {
        List<Code<Object>> all = inner();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = all.get(i).read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
