package dev.studyleaf.paper.bind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Bits of PDF as they are written. */
final class Text {
    private Text() {}

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] reference(int number) {
        return of(number + " 0 R");
    }

    /** {@code [1 0 R 2 0 R]}. */
    static String references(List<Integer> numbers) {
        StringBuilder text = new StringBuilder("[");
        numbers.forEach(number -> text.append(number).append(" 0 R "));
        return text.append(']').toString();
    }

    /** Words for people, in brackets. */
    static String string(String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        COSWriter.writeString(new COSString(words), out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
