package dev.studyleaf.assemble;

import java.util.Arrays;

/** Numbers long keys from 0, in the order in which they come: as objects in a map they would take eight times the memory. */
final class Numbers {
    private static final int FIRST = 1 << 8;
    private static final int SCATTER = 0x9E3779B9;

    private long[] keys = new long[FIRST];
    /** The numbers by the hash of their keys, each one more than it is; 0 for none. */
    private int[] slots = new int[2 * FIRST];

    private int size;

    /** How many keys there are. */
    int size() {
        return size;
    }

    /** The key of a number. */
    long key(int number) {
        return keys[number];
    }

    /** The number of a key; a new one gets the next. */
    int of(long key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (size == keys.length) {
                grow();
                slot = slot(key);
            }
            keys[size] = key;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (Long.hashCode(key) * SCATTER) >>> 7 & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        slots = new int[4 * size];
        for (int number = 0; number < size; number++) {
            slots[slot(keys[number])] = number + 1;
        }
    }
}
