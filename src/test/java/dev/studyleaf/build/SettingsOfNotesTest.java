package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Settings that say how all notes are read. */
class SettingsOfNotesTest extends VaultTest {
    @Test
    void what_is_left_out_is_not_there_for_links() throws IOException {
        vault.with("studyleaf.yml", "exclude: private\n")
                .with("a.md", "[p](private/p.md)")
                .with("private/p.md", "# P")
                .build();
        assertThat(vault.site().keySet()).noneMatch(path -> path.contains("private"));
        assertThat(vault.reports()).containsExactly("a.md:1:1 link.unknown-note there is no note `private/p.md`");
    }

    @Test
    void the_page_for_authors_can_be_left_out() throws IOException {
        vault.with("a.md", "# A\n\ntext").build();
        assertThat(vault.site()).containsKey("coverage.html");
        vault.with("studyleaf.yml", "coverage: false\n").build();
        assertThat(vault.site()).doesNotContainKey("coverage.html");
        assertThat(pages().values()).noneMatch(page -> page.contains("coverage.html"));
    }

    @Test
    void links_of_found_terms_can_be_left_out() throws IOException {
        vault.with(
                        "a.md",
                        "# A\n\n- **Heap**: a tree whose parent is never smaller than its children.\n\n## Use\n\nThe heap is used.")
                .build();
        assertThat(vault.prose("notes/a.html").select("a.term")).hasSize(1);
        vault.with("studyleaf.yml", "link-terms: declared\n").build();
        assertThat(vault.prose("notes/a.html").select("a.term")).isEmpty();
        assertThat(vault.site()).containsKey("glossary/heap.html");
        vault.with("studyleaf.yml", "link-terms: sometimes\n").build();
        assertThat(vault.reports())
                .containsExactly("studyleaf.yml:1:13 config.value `link-terms` cannot be `sometimes`");
    }

    @Test
    void the_page_of_a_term_and_a_made_question_lead_to_the_line_that_they_come_from() throws IOException {
        vault.with("a.md", "# A\n\ntext\n\n- **Heap**: a tree whose parent is never smaller.\n")
                .build();
        assertThat(vault.prose("notes/a.html").select("li#at-5")).hasSize(1);
        assertThat(vault.text("glossary/heap.html")).contains("href=\"../notes/a.html#at-5\"");
    }
}
