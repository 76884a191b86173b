package dev.studyleaf.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file stand for letters.
 *
 * @param charset the encoding
 * @param mark how many bytes at the start are a byte order mark
 * @param guessed whether nothing in the file says so: it is no UTF-8, and reads well in this encoding
 */
record Encoding(Charset charset, int mark, boolean guessed) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Of how many bytes at least one more is ASCII, where a text of Western Europe is in windows-1252. */
    private static final int RARE = 5;

    /** How many letters with accents may follow one another there. */
    private static final int RUN = 3;

    /** What the bytes are: as their mark says, else UTF-8, unless they can only be read as something else. */
    static Encoding of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, false);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, false);
        }
        return unmarked(bytes);
    }

    private static Encoding unmarked(byte[] bytes) {
        if (everySecondIsZero(bytes, 1)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, true);
        }
        if (everySecondIsZero(bytes, 0)) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, true);
        }
        return isWindows(bytes) ? new Encoding(WINDOWS, 0, true) : new Encoding(StandardCharsets.UTF_8, 0, false);
    }

    /** The text; what is not of this encoding becomes U+FFFD. */
    String text(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    /** The place in the text of the first bytes that are not of the encoding; -1 where all are. */
    int firstBad(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length - mark + 1);
        return charset.newDecoder().decode(in, out, true).isError() ? out.position() : -1;
    }

    /** The place of the first letter that UTF-8 would have written otherwise, where the encoding is guessed. */
    int firstOther(byte[] bytes) {
        int at = 0;
        while (charset.equals(WINDOWS) && at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Letters below U+0100 in UTF-16: every second byte is zero but for a few signs, and no other. */
    private static boolean everySecondIsZero(byte[] bytes, int first) {
        int zeros = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 != first) {
                    return false;
                }
                zeros++;
            }
        }
        return bytes.length % 2 == 0 && zeros * 2 > bytes.length * 3 / 4;
    }

    /** Now and then a letter with an accent or a dash between letters of ASCII, and hardly any that UTF-8 writes so. */
    private static boolean isWindows(byte[] bytes) {
        int high = 0;
        int run = 0;
        int known = 0;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] & 0xFF;
            run = value < 0x80 ? 0 : run + 1;
            high += value < 0x80 ? 0 : 1;
            known += isLetterOfUtf8(bytes, i) ? 1 : 0;
            if (run > RUN || isUnused(value)) {
                return false;
            }
        }
        return high > known * RARE && high * RARE < bytes.length;
    }

    private static boolean isUnused(int value) {
        return value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D || value == 0;
    }

    /** Whether a letter begins here as UTF-8 writes it: a byte that says how many follow, and those. */
    private static boolean isLetterOfUtf8(byte[] bytes, int at) {
        int value = bytes[at] & 0xFF;
        int more = value < 0xC2 ? 0 : value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
        boolean whole = more > 0 && at + more < bytes.length;
        for (int i = 1; whole && i <= more; i++) {
            whole = (bytes[at + i] & 0xC0) == 0x80;
        }
        return whole;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
