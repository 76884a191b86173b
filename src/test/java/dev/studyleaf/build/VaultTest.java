package dev.studyleaf.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that writes notes and looks at what is built of them. */
abstract class VaultTest {
    @TempDir
    Path folder = Path.of("");

    Vaults vault = new Vaults(Path.of(""));

    @BeforeEach
    void empty() {
        vault = new Vaults(folder);
    }

    /** What the page shows of a folder with this note alone. */
    Element prose(String markdown) throws IOException {
        vault.with("a.md", markdown).build();
        return vault.prose("notes/a.html");
    }

    Document page(String path) {
        return Jsoup.parse(vault.text(path));
    }

    /** The HTML of all pages, by path. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        vault.site().forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return pages;
    }
}
