package dev.studyleaf.kept;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads one value that an {@link Out} took down. */
public final class In {
    private static final int SEVEN = 7;
    private static final int LOW = 0x7F;

    private final ByteBuffer bytes;
    private final Object inputs;
    private final List<String> texts = new ArrayList<>(0);
    private final List<Object> shared = new ArrayList<>(0);
    private final Map<Class<?>, Object> common;
    private final Supplier<Optional<ByteBuffer>> again;

    In(byte[] bytes, Object inputs) {
        this(ByteBuffer.wrap(bytes), inputs, Optional::empty);
    }

    /** {@code again} gives the same bytes later, nothing where they are no longer there. */
    In(ByteBuffer bytes, Object inputs, Supplier<Optional<ByteBuffer>> again) {
        this(bytes, inputs, again, new HashMap<>());
    }

    private In(ByteBuffer bytes, Object inputs, Supplier<Optional<ByteBuffer>> again, Map<Class<?>, Object> common) {
        this.bytes = bytes;
        this.inputs = inputs;
        this.again = again;
        this.common = common;
    }

    /** See {@link Out#part}: reads it when it is asked for, each time anew; nothing where it is no longer there. */
    public <T> Supplier<Optional<T>> part(Function<In, T> read) {
        int length = count();
        int from = bytes.position();
        bytes.position(from + length);
        // whoever holds what is read later must not hold all that was read now
        Supplier<Optional<ByteBuffer>> source = again;
        Object made = inputs;
        Map<Class<?>, Object> known = common;
        return () -> source.get().filter(all -> all.limit() >= from + length).flatMap(all -> {
            ByteBuffer part = all.slice(from, length);
            return read(new In(part, made, Optional::empty, known), read);
        });
    }

    private static <T> Optional<T> read(In part, Function<In, T> read) {
        try {
            return Optional.of(read.apply(part));
        } catch (RuntimeException e) {
            if (isDamage(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** What the value was made of. */
    public Object inputs() {
        return inputs;
    }

    /** Something that all parts of the value have in common, made when it is first asked for. */
    public <T> T common(Class<T> type, Supplier<T> make) {
        return type.cast(common.computeIfAbsent(type, t -> make.get()));
    }

    /** See {@link Out#number}. */
    public int number() {
        int value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes.get();
            value |= (next & LOW) << shift;
            shift += SEVEN;
        } while (next < 0);
        return value;
    }

    /** How many parts follow, each of which takes at least a byte. */
    public int count() {
        int count = number();
        if (count < 0 || count > bytes.remaining()) {
            throw new IllegalArgumentException("damaged");
        }
        return count;
    }

    /** See {@link Out#numbers}. */
    public int[] numbers() {
        int[] values = new int[count()];
        Arrays.setAll(values, i -> number());
        return values;
    }

    /** See {@link Out#whole}. */
    public long whole() {
        return bytes.getLong();
    }

    /** See {@link Out#flag}. */
    public boolean flag() {
        return number() != 0;
    }

    /** See {@link Out#text}. */
    public String text() {
        int known = number();
        if (known > 0) {
            return texts.get(known - 1);
        }
        int length = count();
        String text = new String(bytes.array(), bytes.arrayOffset() + bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        texts.add(text);
        return text;
    }

    Object shared(int number) {
        return shared.get(number);
    }

    void share(Object value) {
        shared.add(value);
    }

    /** What went wrong when these bytes are not those of a value. */
    static boolean isDamage(RuntimeException problem) {
        return problem instanceof IllegalArgumentException
                || problem instanceof BufferUnderflowException
                || problem instanceof IndexOutOfBoundsException;
    }
}
