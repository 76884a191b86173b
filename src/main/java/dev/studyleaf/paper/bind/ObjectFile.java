package dev.studyleaf.paper.bind;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;

/**
 * A PDF 1.7 file that is written from its beginning to its end. Objects get their numbers before they are written, so that
 * others can refer to them; small ones are packed together. Held are only the places of the objects.
 */
final class ObjectFile implements Closeable {
    private static final byte[] HEAD = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int FIRST_ROOM = 4096;
    /** Objects in one pack. */
    private static final int PACK = 200;
    /** Bytes of the three parts of a place: what it is, where, and how many stand before it in its pack. */
    private static final int[] FIELDS = {1, 5, 2};

    private static final int IN_FILE = 1;
    private static final int IN_PACK = 2;
    private static final int BYTE = 8;

    private final OutputStream out;
    private long written;
    private int last;
    /** By number: 0 where there is no such object, the offset, or below zero the number of its pack. */
    private long[] places = new long[FIRST_ROOM];

    private short[] ranks = new short[FIRST_ROOM];
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final StringBuilder contents = new StringBuilder();
    private int inPack;
    private int pack;

    ObjectFile(OutputStream out) throws IOException {
        this.out = out;
        write(HEAD);
    }

    /** The next free number. */
    int next() {
        last++;
        if (last == places.length) {
            places = Arrays.copyOf(places, 2 * last);
            ranks = Arrays.copyOf(ranks, 2 * last);
        }
        return last;
    }

    /** {@code many} numbers in a row; the first of them. */
    int next(int many) {
        int first = last + 1;
        for (int i = 0; i < many; i++) {
            next();
        }
        return first;
    }

    /** Writes an object that is no stream. */
    void object(int number, byte[] object) throws IOException {
        if (inPack == 0) {
            pack = next();
        }
        places[number] = -pack;
        ranks[number] = (short) inPack;
        contents.append(number).append(' ').append(packed.size()).append(' ');
        packed.writeBytes(object);
        packed.write('\n');
        inPack++;
        if (inPack == PACK) {
            writePack();
        }
    }

    /** Writes a stream; {@code dictionary}: all entries but its length. */
    void stream(int number, byte[] dictionary, InputStream content) throws IOException {
        byte[] bytes = content.readAllBytes();
        places[number] = written;
        write(number + " 0 obj\n<<");
        write(dictionary);
        write("/Length " + bytes.length + ">>\nstream\n");
        write(bytes);
        write("\nendstream\nendobj\n");
    }

    private void writePack() throws IOException {
        byte[] head = contents.toString().getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head);
        packed.writeTo(whole);
        String dictionary = "/Type/ObjStm/N " + inPack + "/First " + head.length + "/Filter/FlateDecode";
        compressed(pack, dictionary, whole.toByteArray());
        packed.reset();
        contents.setLength(0);
        inPack = 0;
    }

    private void compressed(int number, String dictionary, byte[] content) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(small)) {
            deflater.write(content);
        }
        stream(
                number,
                dictionary.getBytes(StandardCharsets.US_ASCII),
                new java.io.ByteArrayInputStream(small.toByteArray()));
    }

    /** Writes where the objects are; nothing may follow. {@code id}: the file's, in hexadecimal digits. */
    void end(int catalog, int information, String id) throws IOException {
        if (inPack > 0) {
            writePack();
        }
        int table = next();
        long start = written;
        places[table] = start;
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int number = 0; number <= last; number++) {
            boolean none = number == 0 || places[number] == 0;
            boolean inPack = places[number] < 0;
            put(none ? 0 : inPack ? IN_PACK : IN_FILE, FIELDS[0], rows);
            put(Math.abs(places[number]), FIELDS[1], rows);
            put(number == 0 ? 0xffff : inPack ? ranks[number] : 0, FIELDS[2], rows);
        }
        String dictionary = "/Type/XRef/Size " + (last + 1) + "/W[" + FIELDS[0] + " " + FIELDS[1] + " " + FIELDS[2]
                + "]/Root " + catalog + " 0 R/Info " + information + " 0 R/ID[<" + id + "><" + id
                + ">]/Filter/FlateDecode";
        compressed(table, dictionary, rows.toByteArray());
        write("startxref\n" + start + "\n%%EOF\n");
    }

    private static void put(long value, int bytes, ByteArrayOutputStream into) {
        for (int i = bytes - 1; i >= 0; i--) {
            into.write((int) (value >> (BYTE * i)));
        }
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
