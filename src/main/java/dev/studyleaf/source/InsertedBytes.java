package dev.studyleaf.source;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Puts text into the bytes of a file, in the file's own encoding. All bytes that were there stay as they are. */
public final class InsertedBytes {
    private InsertedBytes() {}

    /** Whether a file that was read as a text would still be read as that text. */
    public static boolean isStill(byte[] bytes, SourceText text) {
        return TextDecoder.decode(text.path(), bytes, new Diagnostics()).text().equals(text.text());
    }

    /**
     * The file with the insertions, by their place in its text in UTF-16 units; empty where the file has bytes that its
     * encoding does not know, so that a place in the text is none in the bytes, and where the encoding is only guessed.
     */
    public static Optional<byte[]> of(byte[] bytes, NavigableMap<Integer, String> insertions) {
        Encoding encoding = Encoding.of(bytes);
        Charset charset = encoding.charset();
        int mark = encoding.mark();
        String text = encoding.text(bytes);
        boolean same = Arrays.equals(text.getBytes(charset), Arrays.copyOfRange(bytes, mark, bytes.length));
        if (encoding.guessed() || !same) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, mark);
        int done = 0;
        for (Map.Entry<Integer, String> insertion : insertions.entrySet()) {
            out.writeBytes(text.substring(done, insertion.getKey()).getBytes(charset));
            out.writeBytes(insertion.getValue().getBytes(charset));
            done = insertion.getKey();
        }
        out.writeBytes(text.substring(done).getBytes(charset));
        return Optional.of(out.toByteArray());
    }
}
