package dev.studyleaf.export.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param id its rowid: the value of an {@code integer primary key}
 * @param values {@link Long}, {@link Double} or {@link String} for each column; empty where the rowid stands for it
 */
public record Row(long id, List<Optional<Object>> values) {
    private static final int REAL = 7;
    private static final int ONE = 9;
    private static final int TEXT = 13;
    /** The serial types of whole numbers and how many bytes each has. */
    private static final int[][] INTEGERS = {{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 6}, {6, 8}};

    public Row {
        values = List.copyOf(values);
    }

    /** A row whose first column is its rowid. */
    public static Row of(long id, Object... more) {
        List<Optional<Object>> values = new ArrayList<>(List.of(Optional.empty()));
        for (Object value : more) {
            values.add(Optional.of(value));
        }
        return new Row(id, values);
    }

    /** Its bytes: the types of all values, then the values. */
    byte[] record() {
        return record(values);
    }

    static byte[] record(List<Optional<Object>> values) {
        ByteArrayOutputStream types = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Optional<Object> value : values) {
            if (value.isEmpty()) {
                types.write(0);
            } else if (value.get() instanceof String text) {
                byte[] bytes = text.getBytes(UTF_8);
                types.writeBytes(varint(TEXT + 2L * bytes.length));
                body.writeBytes(bytes);
            } else if (value.get() instanceof Double number) {
                types.write(REAL);
                body.writeBytes(
                        ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
            } else {
                integer(((Number) value.get()).longValue(), types, body);
            }
        }
        // The length of the head counts itself.
        int length = types.size() + 1;
        byte[] head = varint(length);
        if (head.length > 1) {
            head = varint(types.size() + (long) head.length);
        }
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(head);
        record.writeBytes(types.toByteArray());
        record.writeBytes(body.toByteArray());
        return record.toByteArray();
    }

    private static void integer(long value, ByteArrayOutputStream types, ByteArrayOutputStream body) {
        if (value == 0 || value == 1) {
            types.write(ONE - 1 + (int) value);
            return;
        }
        for (int[] form : INTEGERS) {
            int bits = form[1] * Byte.SIZE;
            if (bits == Long.SIZE || (value >= -(1L << (bits - 1)) && value < 1L << (bits - 1))) {
                types.write(form[0]);
                byte[] all = ByteBuffer.allocate(Long.BYTES).putLong(value).array();
                body.write(all, Long.BYTES - form[1], form[1]);
                return;
            }
        }
    }

    /** A number in one to nine bytes, seven bits in each but the ninth. */
    static byte[] varint(long value) {
        int septets = 1;
        while (septets < 9 && value >>> (7 * septets) != 0) {
            septets++;
        }
        byte[] bytes = new byte[septets];
        long left = value;
        int last = septets - 1;
        if (septets == 9) {
            bytes[last--] = (byte) left;
            left >>>= 8;
        }
        for (int i = last; i >= 0; i--) {
            bytes[i] = (byte) ((left & 0x7f) | (i == septets - 1 ? 0 : 0x80));
            left >>>= 7;
        }
        return bytes;
    }
}
