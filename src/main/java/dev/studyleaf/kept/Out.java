package dev.studyleaf.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Takes down one value. */
public final class Out {
    private static final int FIRST = 512;
    private static final int SEVEN = 7;
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[FIRST];
    private int size;
    private boolean refused;
    private final boolean again;
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    /** Of a value that is read again; most are written for their sum. */
    private @Nullable Map<String, Integer> texts;

    private @Nullable IdentityHashMap<Object, Integer> shared;

    /** What the value is made of; nothing where that is not known. */
    private final Optional<Object> inputs;

    /** {@code again}: the value is to be read again, and should take little room; else only its sum is wanted, and no byte is held. */
    Out(boolean again) {
        this(again, Optional.empty());
    }

    private Out(boolean again, Optional<Object> inputs) {
        this.again = again;
        this.inputs = inputs;
    }

    /** For a value that is to be read again by who has the same inputs. */
    static Out of(Object inputs) {
        return new Out(true, Optional.of(inputs));
    }

    /** What tells a text from others, in any process. */
    public static long sum(String text) {
        Out alone = new Out(false);
        alone.text(text);
        return alone.sum();
    }

    /** What the value is made of, where that is told when it is read. */
    public Optional<Object> inputs() {
        return inputs;
    }

    /** This value cannot be written down, as what it hangs on is known to this process alone. */
    public void refuse() {
        refused = true;
    }

    /** Whether that was said of any part. */
    boolean isRefused() {
        return refused;
    }

    /** A number; small ones that are not negative take little room. */
    public void number(int value) {
        int rest = value;
        room(Integer.BYTES + 1);
        while ((rest & ~LOW) != 0) {
            bytes[size++] = (byte) ((rest & LOW) | MORE);
            rest >>>= SEVEN;
        }
        bytes[size++] = (byte) rest;
    }

    /** Numbers, for each of which holds the same. */
    public void numbers(int[] values) {
        number(values.length);
        for (int value : values) {
            number(value);
        }
    }

    /** A number that may be of any size. */
    public void whole(long value) {
        room(Long.BYTES);
        ByteBuffer.wrap(bytes, size, Long.BYTES).putLong(value);
        size += Long.BYTES;
    }

    /** Yes or no. */
    public void flag(boolean value) {
        number(value ? 1 : 0);
    }

    /** A text; one that was written before takes little room. */
    public void text(String text) {
        if (again) {
            int known = known(text);
            number(known);
            if (known > 0) {
                return;
            }
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    /** The number of a text that was written before, from 1; 0 for another, which has one from now on. */
    private int known(String text) {
        Map<String, Integer> all = texts;
        if (all == null) {
            all = new HashMap<>();
            texts = all;
        }
        Integer number = all.putIfAbsent(text, all.size() + 1);
        return number == null ? 0 : number;
    }

    /** Something that is read for itself, and later: nothing in it is told by what was written before. */
    public void part(Consumer<Out> write) {
        if (!again) {
            write.accept(this);
            return;
        }
        Out alone = new Out(true, inputs);
        write.accept(alone);
        refused |= alone.refused;
        number(alone.size);
        room(alone.size);
        System.arraycopy(alone.bytes, 0, bytes, size, alone.size);
        size += alone.size;
    }

    /** The number of an object that was written before, by {@link #share}; null for another. */
    @Nullable
    Integer shared(Object value) {
        IdentityHashMap<Object, Integer> all = shared;
        return all == null ? null : all.get(value);
    }

    void share(Object value) {
        IdentityHashMap<Object, Integer> all = shared;
        if (all == null) {
            all = new IdentityHashMap<>();
            shared = all;
        }
        all.put(value, all.size());
    }

    private void room(int more) {
        if (!again && bytes.length - size < more) {
            add();
        }
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Tells what was written from anything else that a build may come to write in its place. */
    long sum() {
        add();
        return (one.getValue() << Integer.SIZE) | other.getValue();
    }

    /** To the sum, instead of holding it. */
    private void add() {
        one.update(bytes, 0, size);
        other.update(bytes, 0, size);
        size = 0;
    }
}
