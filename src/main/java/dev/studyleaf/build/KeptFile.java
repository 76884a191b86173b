package dev.studyleaf.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.output.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file of a site that takes long to make, and beside it a report whose last line is the mark of what both are made of.
 * While the mark stays, both are taken over from the site as it was.
 */
final class KeptFile {
    private static final String MARK = "made of ";

    private final Path site;
    private final String name;
    private final String mark;

    /**
     * What came of making it.
     *
     * @param bytes of the file
     * @param report what is to be said of it, line by line
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(byte[] bytes, List<String> report) {}

    /** {@code mark}: files that are made of the same have the same. */
    KeptFile(Path site, String name, String mark) {
        this.site = site;
        this.name = name;
        this.mark = MARK + mark + ".";
    }

    /** Where the report of a file lies. */
    static String report(String name) {
        return name.replaceFirst("\\.\\w+$", ".txt");
    }

    /** The file and its report. What misses letters is always made anew: a font may have come. */
    List<SiteFile> files(Supplier<Made> maker) {
        List<SiteFile> kept = kept();
        if (!kept.isEmpty() && MissingLetters.in(report(kept)).isEmpty()) {
            return kept;
        }
        Made made = maker.get();
        List<String> report = new ArrayList<>(made.report());
        report.add(mark);
        return List.of(
                new SiteFile(name, made.bytes()),
                new SiteFile(report(name), (String.join("\n", report) + "\n").getBytes(UTF_8)));
    }

    /** The text of the report. */
    static String report(List<SiteFile> files) {
        return new String(files.get(1).bytes(), UTF_8);
    }

    private List<SiteFile> kept() {
        Path file = site.resolve(name);
        Path report = site.resolve(report(name));
        try {
            if (!Files.isRegularFile(file)
                    || !Files.isRegularFile(report)
                    || !Files.readString(report).endsWith(mark + "\n")) {
                return List.of();
            }
            return List.of(
                    new SiteFile(name, Files.readAllBytes(file)),
                    new SiteFile(report(name), Files.readAllBytes(report)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + site, e);
        }
    }
}
