package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Notes that are called the same, or only a number, are told from each other where they are named far from their folder. */
class UnclearTitlesTest extends VaultTest {
    private static final String LEAD = "\n\n**Recall**: the share of real cases that a test finds.\n";

    @Test
    void a_note_with_a_title_of_another_is_named_with_its_folders() throws IOException {
        vault.with("Physics/One/Summary.md", "# Summary" + LEAD)
                .with(
                        "Maths/One/Summary.md",
                        "# Summary\n\nRecall is used here, see [all](../../Physics/One/Summary.md).\n")
                .with("Maths/Trees.md", "# Trees\n\nRecall again, see [all](../Physics/One/Summary.md).\n")
                .build();
        assertThat(Jsoup.parse(vault.text("notes/physics/one/summary.html"))
                        .select("h1")
                        .text())
                .isEqualTo("Summary");
        assertThat(Jsoup.parse(vault.text("notes/physics/one/summary.html"))
                        .select("section[aria-labelledby=backlinks] a")
                        .eachText())
                .containsExactly("Trees", "Summary (Maths / One)");
        assertThat(Jsoup.parse(vault.text("glossary/recall.html"))
                        .select("main a")
                        .eachText())
                .contains("Summary (Maths / One)", "Trees")
                .doesNotContain("Summary");
    }

    @Test
    void a_title_without_a_letter_says_its_folder_too() throws IOException {
        vault.with("STS/4.md", "see [trees](../Trees.md)\n")
                .with("Trees.md", "# Trees\n\nText.\n")
                .build();
        assertThat(Jsoup.parse(vault.text("notes/trees.html"))
                        .select("section[aria-labelledby=backlinks] a")
                        .eachText())
                .containsExactly("4 (STS)");
    }

    @Test
    void a_new_note_of_the_same_title_changes_what_the_first_is_called() throws IOException {
        vault.with("A/Summary.md", "# Summary\n\nsee [trees](../Trees.md)\n")
                .with("Trees.md", "# Trees\n\nText.\n")
                .build();
        assertThat(Jsoup.parse(vault.text("notes/trees.html"))
                        .select("section[aria-labelledby=backlinks] a")
                        .eachText())
                .containsExactly("Summary");
        vault.with("B/Summary.md", "# Summary\n\nOther.\n").build();
        assertThat(Jsoup.parse(vault.text("notes/trees.html"))
                        .select("section[aria-labelledby=backlinks] a")
                        .eachText())
                .containsExactly("Summary (A)");
    }
}
