package dev.studyleaf.paper.bind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** The objects of one document on their way into a file: numbered in the order in which they are met. */
final class Objects {
    private final ObjectFile file;
    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSDictionary> waiting = new ArrayDeque<>();

    Objects(ObjectFile file) {
        this.file = file;
    }

    /** Says which number an object has that somebody else writes. */
    void know(COSDictionary object, int number) {
        numbers.put(object, number);
    }

    /** Something that is written as a reference to an object of the file. */
    COSDictionary reference(int number) {
        COSDictionary stand = new COSDictionary();
        know(stand, number);
        return stand;
    }

    /** The number of an object, which will be written. */
    int number(COSDictionary object) {
        Integer known = numbers.get(object);
        if (known == null) {
            known = file.next();
            numbers.put(object, known);
            waiting.add(object);
        }
        return known;
    }

    /** Writes all that was referred to and is not written yet, and what that refers to. */
    void writeAll() throws IOException {
        while (!waiting.isEmpty()) {
            COSDictionary object = waiting.remove();
            write(numbers.getOrDefault(object, 0), object);
        }
    }

    void write(int number, COSDictionary object) throws IOException {
        if (object instanceof COSStream stream) {
            try (InputStream content = stream.createRawInputStream()) {
                file.stream(number, entries(stream, Set.of(COSName.LENGTH)), content);
            }
        } else {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(new byte[] {'<', '<'});
            out.writeBytes(entries(object, Set.of()));
            out.writeBytes(new byte[] {'>', '>'});
            file.object(number, out.toByteArray());
        }
    }

    /** The entries of a dictionary as they are written, without some. */
    byte[] entries(COSDictionary dictionary, Set<COSName> without) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (!without.contains(entry.getKey())) {
                entry.getKey().writePDF(out);
                out.write(' ');
                write(entry.getValue(), out);
            }
        }
        return out.toByteArray();
    }

    private void write(COSBase value, ByteArrayOutputStream out) throws IOException {
        if (value instanceof COSObject reference) {
            write(reference.getObject(), out);
        } else if (value instanceof COSDictionary dictionary) {
            out.writeBytes(Text.reference(number(dictionary)));
        } else if (value instanceof COSArray array) {
            out.write('[');
            for (int i = 0; i < array.size(); i++) {
                out.writeBytes(new byte[] {' '});
                write(array.get(i), out);
            }
            out.write(']');
        } else if (value instanceof COSString string) {
            COSWriter.writeString(string, out);
        } else if (value instanceof COSName name) {
            name.writePDF(out);
        } else if (value instanceof COSInteger number) {
            number.writePDF(out);
        } else if (value instanceof COSFloat number) {
            number.writePDF(out);
        } else if (value instanceof COSBoolean truth) {
            truth.writePDF(out);
        } else {
            out.writeBytes(Text.of("null"));
        }
    }
}
