package dev.studyleaf.build.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.output.CopiedFile;
import dev.studyleaf.output.SiteFile;
import dev.studyleaf.paper.MoreFonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file of a site that takes long to make, and beside it a report whose last line is the mark of what both are made of.
 * While the mark stays, both are taken over from the site as it was.
 */
final class KeptFile {
    private static final String MARK = "made of ";

    private final Path site;
    private final String name;
    private final String report;
    private final String mark;

    /** Makes the file. */
    interface Maker {
        /** Writes it; the report says so, line by line. */
        List<String> make(Path file) throws IOException;
    }

    /**
     * What the site gets.
     *
     * @param file where it lies until the site is published
     * @param report what is to be said of it
     */
    record Made(CopiedFile file, SiteFile report) {
        String said() {
            return new String(report.bytes(), UTF_8);
        }
    }

    /** {@code mark}: files that are made of the same have the same. */
    KeptFile(Path site, String name, String report, String mark) {
        this.site = site;
        this.name = name;
        this.report = report;
        this.mark = MARK + mark + ".";
    }

    /** Kept, or made in the folder {@code work}. One that misses letters is made anew when a font has come that has one. */
    Made file(Path work, Path fonts, Maker maker) {
        try {
            if (isKept(fonts)) {
                return new Made(
                        new CopiedFile(name, site.resolve(name)),
                        new SiteFile(report, Files.readAllBytes(site.resolve(report))));
            }
            Path file = work.resolve(name);
            List<String> lines = new ArrayList<>(maker.make(file));
            lines.add(mark);
            return new Made(
                    new CopiedFile(name, file),
                    new SiteFile(report, (String.join("\n", lines) + "\n").getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + name, e);
        }
    }

    private boolean isKept(Path fonts) throws IOException {
        Path said = site.resolve(report);
        if (!Files.isRegularFile(site.resolve(name)) || !Files.isRegularFile(said)) {
            return false;
        }
        String text = Files.readString(said);
        Set<Integer> missing = MissingLetters.in(text);
        return text.endsWith(mark + "\n")
                && MoreFonts.forLetters(missing, fonts).missing().equals(missing);
    }
}
