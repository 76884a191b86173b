package dev.studyleaf.export.sqlite;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The pages of a file, numbered from 1; the first is kept for the schema. */
final class Pages {
    static final int SIZE = 4096;
    static final int TABLE_LEAF = 0x0d;
    static final int TABLE_INNER = 0x05;
    static final int INDEX_LEAF = 0x0a;
    static final int INDEX_INNER = 0x02;

    private static final int LEAF_HEAD = 8;
    private static final int INNER_HEAD = 12;
    private static final int POINTER = 2;
    private static final int NEXT = 4;

    private final List<byte[]> pages = new ArrayList<>(List.of(new byte[SIZE]));

    /** Adds a page of a tree and says its number. {@code right} is the last child of an inner page. */
    int add(int type, List<byte[]> cells, int right) {
        byte[] page = new byte[SIZE];
        fill(page, 0, type, cells, right);
        pages.add(page);
        return pages.size();
    }

    /** Adds what does not fit on a page as a chain of pages and says the number of its first. */
    int overflow(byte[] bytes, int from) {
        int room = SIZE - NEXT;
        int first = pages.size() + 1;
        for (int at = from; at < bytes.length; at += room) {
            int length = Math.min(room, bytes.length - at);
            boolean last = at + length == bytes.length;
            byte[] page = new byte[SIZE];
            ByteBuffer.wrap(page).putInt(last ? 0 : pages.size() + 2).put(bytes, at, length);
            pages.add(page);
        }
        return first;
    }

    /** Writes the first page: the head of the file and the schema. */
    void first(byte[] head, List<byte[]> cells) {
        byte[] page = pages.get(0);
        System.arraycopy(head, 0, page, 0, head.length);
        fill(page, head.length, TABLE_LEAF, cells, 0);
    }

    int count() {
        return pages.size();
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(pages.size() * SIZE);
        pages.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** How many bytes the cells of a leaf may have together, with the pointers to them. */
    static int room(int head) {
        return SIZE - head - LEAF_HEAD;
    }

    static int cost(byte[] cell) {
        return cell.length + POINTER;
    }

    private static void fill(byte[] page, int head, int type, List<byte[]> cells, int right) {
        boolean inner = type == TABLE_INNER || type == INDEX_INNER;
        ByteBuffer pointers = ByteBuffer.wrap(page).position(head + (inner ? INNER_HEAD : LEAF_HEAD));
        int content = SIZE;
        for (byte[] cell : cells) {
            content -= cell.length;
            pointers.putShort((short) content);
            if (content < pointers.position()) {
                throw new IllegalStateException("the cells of a page have more than " + SIZE + " bytes");
            }
            System.arraycopy(cell, 0, page, content, cell.length);
        }
        ByteBuffer start = ByteBuffer.wrap(page).position(head);
        start.put((byte) type).putShort((short) 0).putShort((short) cells.size());
        start.putShort((short) content).put((byte) 0);
        if (inner) {
            start.putInt(right);
        }
    }
}
