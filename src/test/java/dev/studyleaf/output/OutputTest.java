package dev.studyleaf.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An output folder to write to, and short ways to say what. */
abstract class OutputTest {

    @TempDir
    Path temp;

    Path notes;
    Path out;
    final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void folders() throws IOException {
        notes = Files.createDirectories(temp.resolve("content"));
        out = temp.resolve("deep/site");
    }

    Optional<WriteReport> writeMany(int count, String text, String same) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.addAll(List.of("big/" + i + ".html", text, "plain/sub/" + i + ".html", text));
        }
        for (int i = 0; i < 20; i++) {
            pairs.addAll(List.of("big/same/" + i, same, "plain/sub/same" + i, same));
        }
        return write(pairs.toArray(String[]::new));
    }

    void stopAfter(int steps) throws IOException {
        if (steps > 0) {
            Files.delete(out.resolve("stale.html"));
        }
        if (steps > 1) {
            Files.createDirectories(out.resolve(".studyleaf/old"));
            Files.move(out.resolve("swapped"), out.resolve(".studyleaf/old/swapped"));
        }
        if (steps > 2) {
            Files.move(out.resolve(".studyleaf/new/swapped"), out.resolve("swapped"));
        }
        if (steps > 3) {
            Files.delete(out.resolve("a.html"));
            Files.move(out.resolve(".studyleaf/new/a.html"), out.resolve("a.html"));
        }
    }

    Optional<WriteReport> write(String... pathsAndTexts) {
        List<SiteFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(file(pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return SiteWriter.write(notes, out, files, List.of(), diagnostics);
    }

    static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(UTF_8));
    }

    static String sum(String text) {
        return Written.of("x", text.getBytes(UTF_8)).line().substring(0, 8);
    }

    void put(String path, String text) throws IOException {
        Path file = out.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void replaceByLink(String path, Path target) throws IOException {
        SitePaths.deleteTree(out.resolve(path));
        Files.createSymbolicLink(out.resolve(path), target);
    }

    Map<String, String> site() throws IOException {
        return site(out);
    }

    static Map<String, String> site(Path out) throws IOException {
        Map<String, String> site = new TreeMap<>();
        try (var files = Files.walk(out)) {
            for (Path file : files.filter(SitePaths::isFile).toList()) {
                site.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return site;
    }

    void assertTold(Code code, String message) {
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple(code, message));
    }
}
