package dev.studyleaf.source;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;

/**
 * Turns the bytes of a file into its text: UTF-8, or UTF-16 where a byte order mark says so. What is neither and can be
 * read as {@link Encoding} guesses is read so, with a warning. What cannot be read and what must not stand on a page
 * (control characters) becomes U+FFFD, with a warning at the first place.
 */
final class TextDecoder {
    private static final char UNKNOWN = '\uFFFD';

    private TextDecoder() {}

    static SourceText decode(String path, byte[] bytes, Diagnostics diagnostics) {
        Encoding encoding = Encoding.of(bytes);
        String decoded = encoding.text(bytes);
        int firstControl = firstControl(decoded);
        SourceText text = new SourceText(path, firstControl < 0 ? decoded : withoutControls(decoded));
        warnOfEncoding(encoding, bytes, text, diagnostics);
        if (firstControl >= 0) {
            String message = "the control character U+%04X".formatted((int) decoded.charAt(firstControl));
            warn(text, firstControl, message, "remove it", diagnostics);
        }
        warnOfDirection(text, diagnostics);
        return text;
    }

    private static void warnOfEncoding(Encoding encoding, byte[] bytes, SourceText text, Diagnostics diagnostics) {
        if (encoding.guessed()) {
            String name = encoding.charset().name().replaceAll("[BL]E$", "");
            String help = "save the file as UTF-8, so that nothing is guessed";
            warn(text, encoding.firstOther(bytes), "no UTF-8, read as " + name, help, diagnostics);
            return;
        }
        int firstBad = encoding.firstBad(bytes);
        if (firstBad >= 0) {
            String message = "bytes that are not " + encoding.charset().name();
            warn(text, firstBad, message, "save the file as UTF-8", diagnostics);
        }
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
