package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The study site in {@code site/} is what the program makes of {@code content/}. */
class StudySiteTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void the_committed_site_is_what_a_build_makes() throws IOException {
        Path fresh = folder.resolve("site");
        assertThat(Sites.build(Path.of("content"), fresh).sorted()).isEmpty();
        assertThat(Sites.differences(Sites.files(Path.of("site")), Sites.files(fresh)))
                .as("site/ is out of date: run `mvn site` and commit site/")
                .isEmpty();
    }
}
