package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the first load of a note of the study site costs. */
class WeightTest {
    private static final int KIB = 1024;
    private static final int ALL = 60 * KIB;
    private static final int STYLES = 30 * KIB;
    private static final int SCRIPTS = 30 * KIB;
    /** What every page in English asks for through its style sheet; fonts are packed already. */
    private static final List<String> FONTS = List.of("assets/fonts/literata.woff2", "assets/fonts/sans.woff2");

    @TestFactory
    List<DynamicTest> the_first_load_of_a_note_is_small() throws IOException {
        Map<String, byte[]> site = Sites.files(Path.of("site"));
        return site.keySet().stream()
                .filter(path -> path.startsWith("notes/"))
                .map(path -> DynamicTest.dynamicTest(path, () -> check(site, path)))
                .toList();
    }

    private static void check(Map<String, byte[]> site, String path) throws IOException {
        Document page = Jsoup.parse(Sites.text(site, path));
        List<String> styles = assets(page, "link[rel=stylesheet]", "href");
        List<String> scripts = assets(page, "script", "src");
        assertThat(size(site, styles)).as("styles").isBetween(1, STYLES);
        assertThat(size(site, scripts)).as("scripts").isBetween(1, SCRIPTS);
        List<String> packed = new ArrayList<>(List.of(path));
        packed.addAll(styles);
        packed.addAll(scripts);
        packed.addAll(assets(page, "link[rel=icon]", "href"));
        int all = size(site, FONTS);
        for (String file : packed) {
            all += gzip(site.getOrDefault(file, new byte[0]));
        }
        assertThat(all).as("all that " + path + " loads").isBetween(1, ALL);
    }

    private static List<String> assets(Document page, String selector, String attribute) {
        return page.select(selector).eachAttr(attribute).stream()
                .map(address -> address.replace("../", ""))
                .toList();
    }

    private static int size(Map<String, byte[]> site, List<String> files) {
        assertThat(site.keySet()).containsAll(files);
        return files.stream()
                .mapToInt(file -> site.getOrDefault(file, new byte[0]).length)
                .sum();
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
