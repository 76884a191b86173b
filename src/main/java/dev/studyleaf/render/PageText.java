package dev.studyleaf.render;

import java.io.Writer;
import java.util.Arrays;

/** Takes the text of a page and gives its bytes, without the copies and locks of a {@code StringWriter}. Not for threads. */
final class PageText extends Writer {
    private static final int FIRST = 1 << 15;

    private char[] text = new char[FIRST];
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

    /** What was written, with LF line ends. */
    @Override
    public String toString() {
        return new String(text, 0, length).replace("\r\n", "\n");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
