package dev.studyleaf.kept;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Where the pieces of a file are, by 64 bits of their names: a hundred thousand of them take five megabytes here, and four times
 * as much as objects. Two names of the same bits are one place, so that who reads a piece looks at its name. Not safe for threads.
 */
final class PieceTable {
    private static final int FIRST = 1 << 10;
    private static final int NONE = -1;

    /** 0 where nothing is. */
    private long[] keys = new long[FIRST];

    private long[] starts = new long[FIRST];
    private long[] marks = new long[FIRST];
    private int[] titles = new int[FIRST];
    private int[] lengths = new int[FIRST];
    private boolean[] asked = new boolean[FIRST];
    private int size;

    /** Of the bytes of a name. */
    static long key(byte[] name, int from, int length) {
        CRC32C high = new CRC32C();
        high.update(name, from, length);
        CRC32 low = new CRC32();
        low.update(name, from, length);
        long key = high.getValue() << Integer.SIZE | low.getValue();
        return key == 0 ? 1 : key;
    }

    /** The slot of a name, or a negative number. It is right until the next {@link #put}. */
    int find(long key) {
        int slot = slot(key);
        return keys[slot] == key ? slot : NONE;
    }

    /**
     * Puts a piece in the place of an earlier one of its name.
     *
     * @param start of the piece in the file, with what stands before it
     * @param title how long its name is, in bytes
     * @param length of what is in it, in bytes
     */
    void put(long key, long start, int title, int length, long mark, boolean wanted) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            size++;
        }
        keys[slot] = key;
        starts[slot] = start;
        titles[slot] = title;
        lengths[slot] = length;
        marks[slot] = mark;
        asked[slot] = wanted;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    long start(int slot) {
        return starts[slot];
    }

    int title(int slot) {
        return titles[slot];
    }

    int length(int slot) {
        return lengths[slot];
    }

    long mark(int slot) {
        return marks[slot];
    }

    /** Somebody wants the piece. */
    void ask(int slot) {
        asked[slot] = true;
    }

    /** How many bytes what somebody wants takes in the file, with {@code head} before each. */
    long room(int head) {
        long room = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0 && asked[slot]) {
                room += (long) head + titles[slot] + lengths[slot];
            }
        }
        return room;
    }

    /** The slots of what somebody wants, in the order of the file. */
    int[] asked() {
        int[] slots = new int[size];
        int count = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0 && asked[slot]) {
                slots[count++] = slot;
            }
        }
        return Arrays.stream(slots, 0, count)
                .boxed()
                .sorted((one, other) -> Long.compare(starts[one], starts[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Where a key is, or would be. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = Long.hashCode(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        PieceTable larger = new PieceTable();
        int room = 2 * keys.length;
        larger.keys = new long[room];
        larger.starts = new long[room];
        larger.marks = new long[room];
        larger.titles = new int[room];
        larger.lengths = new int[room];
        larger.asked = new boolean[room];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                larger.put(keys[slot], starts[slot], titles[slot], lengths[slot], marks[slot], asked[slot]);
            }
        }
        keys = larger.keys;
        starts = larger.starts;
        marks = larger.marks;
        titles = larger.titles;
        lengths = larger.lengths;
        asked = larger.asked;
    }
}
