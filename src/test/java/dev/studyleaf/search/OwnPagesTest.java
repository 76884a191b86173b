package dev.studyleaf.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.study.SiteInfo;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnPagesTest {
    private static final SiteInfo SITE = new SiteInfo("s", "S", "", "en", Optional.empty());

    @Test
    void every_page_of_the_site_is_found_by_its_name_and_is_there() {
        assertThat(OwnPages.all(SITE)).isNotEmpty().allSatisfy(page -> {
            assertThat(Path.of("site", page.address())).exists();
            assertThat(page.documents().get(0).names()).contains(page.title());
        });
    }

    @Test
    void so_are_its_parts_each_at_its_heading() {
        assertThat(OwnPages.all(SITE).flatMap(page -> page.documents().stream().skip(1)))
                .isNotEmpty()
                .allSatisfy(part -> {
                    String[] address = part.address().split("#", 2);
                    assertThat(Path.of("site", address[0]))
                            .content()
                            .contains("id=\"" + address[1] + "\">" + part.heading() + "</h2>");
                });
    }
}
