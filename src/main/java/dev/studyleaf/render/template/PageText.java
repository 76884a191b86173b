package dev.studyleaf.render.template;

import java.io.Writer;
import java.util.Arrays;

/**
 * Takes the text of a page and gives its bytes, without the copies and locks of a {@code StringWriter}. It can be used for one
 * page after the other: its arrays are larger than most objects of a build. Not for threads.
 */
final class PageText extends Writer {
    private static final int FIRST = 1 << 15;
    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;
    /** Of one UTF-16 unit; the two of a character beyond the basic plane have four together. */
    private static final int MOST_BYTES = 3;
    /** Longer arrays are let go of: only a few pages of a large site, such as its glossary, need them. */
    private static final int MOST_KEPT = 1 << 20;

    /** What has no bytes yet. A page may be twelve million units long, so they are not all held. */
    private final char[] text = new char[FIRST];

    private byte[] bytes = new byte[FIRST];
    private int length;
    private int size;

    @Override
    public void write(int c) {
        makeRoom();
        text[length++] = (char) c;
    }

    @Override
    public void write(char[] from, int offset, int count) {
        for (int done = 0; done < count; ) {
            makeRoom();
            int some = Math.min(count - done, text.length - length);
            System.arraycopy(from, offset + done, text, length, some);
            length += some;
            done += some;
        }
    }

    @Override
    public void write(String from, int offset, int count) {
        for (int done = 0; done < count; ) {
            makeRoom();
            int some = Math.min(count - done, text.length - length);
            from.getChars(offset + done, offset + done + some, text, length);
            length += some;
            done += some;
        }
    }

    private void makeRoom() {
        if (length == text.length) {
            char last = text[length - 1];
            boolean waits = last == '\r' || Character.isHighSurrogate(last);
            encode(waits ? length - 1 : length);
        }
    }

    /** Begins anew. */
    void clear() {
        length = 0;
        size = 0;
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[FIRST];
        }
    }

    /** What was written, in UTF-8 and with LF line ends. */
    byte[] bytes() {
        encode(length);
        return Arrays.copyOf(bytes, size);
    }

    /** Makes bytes of so many units; what is left comes first then. */
    private void encode(int end) {
        int most = size + MOST_BYTES * end;
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(most, bytes.length + bytes.length / 2));
        }
        for (int i = 0; i < end; i++) {
            char c = text[i];
            if (c >= ASCII) {
                int point = Character.codePointAt(text, i, length);
                size = other(point, bytes, size);
                i += Character.charCount(point) - 1;
            } else if (c != '\r' || i + 1 == length || text[i + 1] != '\n') {
                bytes[size++] = (byte) c;
            }
        }
        length -= end;
        System.arraycopy(text, end, text, 0, length);
    }

    /** Appends a character beyond ASCII; half of one becomes {@code ?}, as everywhere in Java. */
    private static int other(int c, byte[] bytes, int size) {
        int at = size;
        if (c < TWO_BYTES) {
            bytes[at++] = (byte) (0xC0 | (c >> 6));
        } else if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            if (Character.isSurrogate((char) c)) {
                bytes[at++] = '?';
                return at;
            }
            bytes[at++] = (byte) (0xE0 | (c >> 12));
            bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        } else {
            bytes[at++] = (byte) (0xF0 | (c >> 18));
            bytes[at++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
        return at;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
