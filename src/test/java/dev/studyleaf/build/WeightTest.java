package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the pages of the study site load at first. */
class WeightTest {
    /** How one page is weighed. */
    private interface Check {
        void of(Map<String, byte[]> site, String path) throws IOException;
    }

    private static final int KIB = 1024;
    private static final int ALL = 60 * KIB;
    private static final int STYLES = 30 * KIB;
    private static final int SCRIPTS = 30 * KIB;
    /** Not our scripts. */
    private static final Set<String> LIBRARIES = Set.of("assets/ts-fsrs.min.js");
    /** What every page in English asks for through its style sheet; fonts are packed already. */
    private static final List<String> FONTS = List.of("assets/fonts/literata.woff2", "assets/fonts/sans.woff2");

    @TestFactory
    List<DynamicTest> the_first_load_of_a_note_is_small() throws IOException {
        Map<String, byte[]> site = Sites.files(Path.of("site"));
        return tests(site, path -> path.startsWith("notes/"), WeightTest::checkAll);
    }

    @TestFactory
    List<DynamicTest> every_page_has_few_styles_and_little_script() throws IOException {
        Map<String, byte[]> site = Sites.files(Path.of("site"));
        return tests(site, path -> path.endsWith(".html") && !path.equals("404.html"), WeightTest::checkOurs);
    }

    private static List<DynamicTest> tests(Map<String, byte[]> site, Predicate<String> which, Check check) {
        return site.keySet().stream()
                .filter(which)
                .map(path -> DynamicTest.dynamicTest(path, () -> check.of(site, path)))
                .toList();
    }

    private static void checkOurs(Map<String, byte[]> site, String path) {
        Document page = Jsoup.parse(Sites.text(site, path));
        assertThat(size(site, assets(page, "link[rel=stylesheet]", "href")))
                .as("styles")
                .isBetween(1, STYLES);
        List<String> scripts = assets(page, "script", "src").stream()
                .filter(script -> !LIBRARIES.contains(script))
                .toList();
        assertThat(size(site, scripts)).as("scripts").isBetween(1, SCRIPTS);
    }

    private static void checkAll(Map<String, byte[]> site, String path) throws IOException {
        Document page = Jsoup.parse(Sites.text(site, path));
        List<String> packed = new ArrayList<>(List.of(path));
        packed.addAll(assets(page, "link[rel=stylesheet]", "href"));
        packed.addAll(assets(page, "script", "src"));
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
