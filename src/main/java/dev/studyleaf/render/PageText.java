package dev.studyleaf.render;

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
    /** Of one character. */
    private static final int MOST_BYTES = 4;
    /** Longer arrays are let go of: only a few pages of a large site, such as its glossary, need them. */
    private static final int MOST_KEPT = 1 << 20;

    private char[] text = new char[FIRST];
    private byte[] bytes = new byte[FIRST];
    private int length;

    @Override
    public void write(int c) {
        room(1);
        text[length++] = (char) c;
    }

    @Override
    public void write(char[] from, int offset, int count) {
        room(count);
        System.arraycopy(from, offset, text, length, count);
        length += count;
    }

    @Override
    public void write(String from, int offset, int count) {
        room(count);
        from.getChars(offset, offset + count, text, length);
        length += count;
    }

    private void room(int more) {
        if (text.length - length < more) {
            text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
        }
    }

    /** Begins anew. */
    void clear() {
        length = 0;
        if (text.length > MOST_KEPT) {
            text = new char[FIRST];
        }
        if (bytes.length > MOST_KEPT) {
            bytes = new byte[FIRST];
        }
    }

    /** What was written, in UTF-8 and with LF line ends. */
    byte[] bytes() {
        int size = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (size + MOST_BYTES > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + MOST_BYTES));
            }
            if (c >= ASCII) {
                int point = Character.codePointAt(text, i, length);
                size = other(point, bytes, size);
                i += Character.charCount(point) - 1;
            } else if (c != '\r' || i + 1 == length || text[i + 1] != '\n') {
                bytes[size++] = (byte) c;
            }
        }
        return Arrays.copyOf(bytes, size);
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
