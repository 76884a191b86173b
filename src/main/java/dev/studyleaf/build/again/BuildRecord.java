package dev.studyleaf.build.again;

import dev.studyleaf.build.BuildResult;
import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.output.Stamps;
import dev.studyleaf.output.WholeFile;
import dev.studyleaf.output.WriteReport;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a build was made of and what came of it, on disk: the same build need not be made again.
 *
 * @param mark tells the program, the request and the Java that made it from others
 * @param sources the files that went into it, as they were when it began
 * @param site the files that came of it
 * @param result what it said
 */
record BuildRecord(String mark, List<Stamps> sources, Stamps site, BuildResult result) {
    private static final int SUM = Long.BYTES;

    BuildRecord {
        sources = List.copyOf(sources);
    }

    /** The record of a file; nothing for one that is missing, damaged or of another version. */
    static Optional<BuildRecord> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int length = bytes.length - SUM;
            if (length < 0 || ByteBuffer.wrap(bytes, length, SUM).getLong() != sum(bytes, length)) {
                return Optional.empty();
            }
            return Optional.of(
                    read(new DataInputStream(new BufferedInputStream(new ByteArrayInputStream(bytes, 0, length)))));
        } catch (IOException | IllegalArgumentException e) {
            // the site is built, and the record written anew
            return Optional.empty();
        }
    }

    private static BuildRecord read(DataInputStream in) throws IOException {
        String mark = text(in);
        Stamps[] sources = new Stamps[in.readInt()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = stamps(in);
        }
        Stamps site = stamps(in);
        Diagnostics diagnostics = new Diagnostics();
        int problems = in.readInt();
        for (int i = 0; i < problems; i++) {
            diagnostics.add(new Diagnostic(
                    Code.valueOf(text(in)),
                    text(in),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    text(in),
                    text(in),
                    text(in)));
        }
        Optional<WriteReport> written = Optional.of(new WriteReport(0, in.readInt(), 0));
        BuildResult result =
                new BuildResult(diagnostics, written, in.readInt(), in.readInt(), in.readInt(), in.readInt());
        return new BuildRecord(mark, List.of(sources), site, result);
    }

    /** Puts it in the place of an earlier one, whole or not at all. */
    void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new DataOutputStream(bytes));
        byte[] body = bytes.toByteArray();
        new DataOutputStream(bytes).writeLong(sum(body, body.length));
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, bytes.toByteArray());
    }

    private void write(DataOutputStream out) throws IOException {
        text(mark, out);
        out.writeInt(sources.size());
        for (Stamps one : sources) {
            stamps(one, out);
        }
        stamps(site, out);
        List<Diagnostic> problems = result.diagnostics().sorted();
        out.writeInt(problems.size());
        for (Diagnostic one : problems) {
            text(one.code().name(), out);
            text(one.path(), out);
            out.writeInt(one.line());
            out.writeInt(one.column());
            out.writeInt(one.length());
            text(one.sourceLine(), out);
            text(one.message(), out);
            text(one.help(), out);
        }
        WriteReport written = result.written().orElseThrow();
        out.writeInt(written.written() + written.unchanged());
        out.writeInt(result.notes());
        out.writeInt(result.pages());
        out.writeInt(result.terms());
        out.writeInt(result.questions());
    }

    private static void stamps(Stamps stamps, DataOutputStream out) throws IOException {
        text(stamps.sum(), out);
        out.writeInt(stamps.files());
        out.writeLong(stamps.youngest());
    }

    private static Stamps stamps(DataInputStream in) throws IOException {
        return new Stamps(text(in), in.readInt(), in.readLong());
    }

    /** Of any length, unlike {@code writeUTF}. */
    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
