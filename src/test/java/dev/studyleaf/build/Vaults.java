package dev.studyleaf.build;

import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A folder of notes that a test writes, and the site that is built of it. */
final class Vaults {
    private final Path folder;
    private Diagnostics diagnostics = new Diagnostics();
    private Map<String, byte[]> site = Map.of();

    Vaults(Path folder) {
        this.folder = folder;
    }

    Vaults with(String path, String text) throws IOException {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Vaults with(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve("notes").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    Vaults build() throws IOException {
        diagnostics = Sites.build(folder.resolve("notes"), folder.resolve("site"));
        site = Sites.files(folder.resolve("site"));
        return this;
    }

    /** What is told of notes of which no site can be built. */
    List<String> check() {
        Diagnostics found = new Diagnostics();
        StudyReading.of(folder.resolve("notes"), found);
        return found.sorted().stream().map(Vaults::line).toList();
    }

    /** The text of a note as its page shows it. */
    Element prose(String path) {
        Element prose = Jsoup.parse(Sites.text(site, path)).selectFirst(".prose");
        if (prose == null) {
            throw new IllegalStateException("no note at " + path + ", only " + site.keySet());
        }
        return prose;
    }

    String text(String path) {
        return Sites.text(site, path);
    }

    Map<String, byte[]> site() {
        return site;
    }

    /** Each message as {@code path:line:column code message}. */
    List<String> reports() {
        return diagnostics.sorted().stream().map(Vaults::line).toList();
    }

    private static String line(Diagnostic one) {
        return one.path() + ":" + one.line() + ":" + one.column() + " "
                + one.code().id() + " " + one.message();
    }
}
