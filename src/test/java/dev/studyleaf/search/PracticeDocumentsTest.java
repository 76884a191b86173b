package dev.studyleaf.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.study.SiteInfo;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PracticeDocumentsTest {
    @Test
    void every_page_to_practise_with_is_found_by_its_name_and_is_there() {
        assertThat(PracticeDocuments.all(new SiteInfo("s", "S", "", "en", Optional.empty())))
                .isNotEmpty()
                .allSatisfy(page -> {
                    assertThat(Path.of("site", page.address())).exists();
                    assertThat(page.documents())
                            .singleElement()
                            .satisfies(document -> assertThat(document.names()).contains(page.title()));
                });
    }
}
