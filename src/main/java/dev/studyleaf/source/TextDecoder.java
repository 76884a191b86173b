package dev.studyleaf.source;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a file into its text: UTF-8, or UTF-16 where a byte order mark says so. What cannot be read and
 * what must not stand on a page (control characters) becomes U+FFFD, with a warning at the first place.
 */
final class TextDecoder {
    private static final char UNKNOWN = '\uFFFD';

    private TextDecoder() {}

    static SourceText decode(String path, byte[] bytes, Diagnostics diagnostics) {
        Charset charset = charset(bytes);
        int mark = mark(bytes, charset);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length - mark + 1);
        boolean good = !charset.newDecoder().decode(in, out, true).isError();
        int firstBad = out.position();
        String decoded = good ? out.flip().toString() : new String(bytes, mark, bytes.length - mark, charset);
        int firstControl = firstControl(decoded);
        SourceText text = new SourceText(path, firstControl < 0 ? decoded : withoutControls(decoded));
        if (!good) {
            warn(text, firstBad, "bytes that are not " + charset.name(), "save the file as UTF-8", diagnostics);
        }
        if (firstControl >= 0) {
            String message = "the control character U+%04X".formatted((int) decoded.charAt(firstControl));
            warn(text, firstControl, message, "remove it", diagnostics);
        }
        warnOfDirection(text, diagnostics);
        return text;
    }

    static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    static int mark(byte[] bytes, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return 2;
        }
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (control(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean control(char c) {
        if (c < ' ') {
            return c != '\t' && c != '\n' && c != '\r' && c != '\f';
        }
        return (c >= 0x7F && c <= 0x9F) || (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
    }

    private static String withoutControls(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = control(chars[i]) ? UNKNOWN : chars[i];
        }
        return new String(chars);
    }

    /** Text can be made to read otherwise than it is by overriding its direction; honest notes have no need to. */
    private static void warnOfDirection(SourceText text, Diagnostics diagnostics) {
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
                String message =
                        "the invisible character U+%04X, which changes the order of the text".formatted((int) c);
                warn(text, i, message, "remove it if you did not mean it", diagnostics);
                return;
            }
        }
    }

    private static void warn(SourceText text, int offset, String message, String help, Diagnostics diagnostics) {
        diagnostics.add(text, new SourceSpan(offset, 1), Code.FILE_ENCODING, message, help);
    }
}
