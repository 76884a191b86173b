package dev.studyleaf.build.assets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.output.SiteFile;
import dev.studyleaf.output.Written;
import dev.studyleaf.study.SiteInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which files a hosted site keeps in a visitor's browser. */
class OfflineFilesTest {
    private static final SiteInfo SITE = new SiteInfo("s", "Notes \"of\" mine", "What I know", "ar", Optional.empty());

    private static String text(String path, List<Written> files) {
        SiteFile file = OfflineFiles.of(SITE, new SiteAssets(Optional.empty(), SITE.texts()), files).stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static String kept(List<Written> files) {
        return text("sw.js", files).lines().findFirst().orElseThrow();
    }

    @Test
    void a_small_site_is_kept_whole_in_order() {
        List<Written> files = List.of(
                new Written("notes/b c.html", 255, 10),
                new Written("index.html", -1, 10),
                new Written("robots.txt", 1, 1));
        assertThat(kept(files)).isEqualTo("const KEPT={\"index.html\":\"ffffffff\",\"notes/b c.html\":\"000000ff\"};");
        assertThat(text("sw.js", files)).contains("addEventListener('fetch'");
    }

    @Test
    void of_a_large_one_only_what_every_reader_needs() {
        List<Written> files = new ArrayList<>(List.of(
                new Written("review.html", 1, 10),
                new Written("assets/fonts/sans.woff2", 2, 10),
                new Written("search/index.js", 3, 10),
                new Written("glossary/index.html", 4, 10),
                new Written("notes/a.html", 5, 10)));
        assertThat(kept(files)).contains("notes/a.html");
        files.add(new Written("media/film.mp4", 6, 21L << 20));
        assertThat(kept(files))
                .contains("review.html", "fonts/sans", "search/index.js", "glossary/index.html")
                .doesNotContain("notes/a.html", "film");
    }

    @Test
    void the_manifest_names_the_site_in_its_language() {
        assertThat(text("manifest.webmanifest", List.of()))
                .contains(
                        "\"name\":\"Notes \\\"of\\\" mine\"",
                        "\"lang\":\"ar\",\"dir\":\"rtl\"",
                        "\"start_url\":\"index.html\"");
    }
}
