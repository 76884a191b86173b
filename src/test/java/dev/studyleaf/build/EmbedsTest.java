package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Notes and parts of notes that other notes show in their place. */
class EmbedsTest {
    @TempDir
    Path folder = Path.of("");

    private Vaults vault = new Vaults(Path.of(""));

    @BeforeEach
    void notes() throws IOException {
        vault = new Vaults(folder).with("deep/Heaps.md", """
                        # Heaps

                        A tree in an array. ^tree

                        ## Insert

                        Sift up, see [[Start]] and ![](pic.svg).

                        ### Cost

                        - log n ^cost
                          - at most
                        - less

                        ## Remove

                        Sift down.
                        """).with("deep/pic.svg", "<svg width='3' height='2'/>");
    }

    @Test
    void a_whole_note_is_copied_in_and_says_where_it_is_from() throws IOException {
        Element page = start("Before\n\n![[Heaps]]\n\nAfter");
        Element copy = page.expectFirst(".embed");
        assertThat(copy.text()).contains("A tree in an array.", "Sift up", "log n", "Sift down.");
        assertThat(copy.select(".lab a").attr("href")).isEqualTo("deep/heaps.html");
        assertThat(page.text()).startsWith("Before").endsWith("After");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void links_and_pictures_of_a_copy_lead_where_they_led() throws IOException {
        Element page = start("![[Heaps#Insert]]");
        assertThat(page.select(".embed a[href=start.html]").text()).isEqualTo("Start");
        assertThat(page.select(".embed img").attr("src")).startsWith("../files/deep");
    }

    @Test
    void a_section_ends_where_the_next_one_of_its_level_begins() throws IOException {
        Element page = start("![[Heaps#Insert]]");
        assertThat(page.text()).contains("Sift up", "Cost", "log n").doesNotContain("Sift down", "A tree");
    }

    @Test
    void a_block_is_copied_alone_and_an_item_with_what_is_under_it() throws IOException {
        assertThat(start("![[Heaps#^tree]]").select(".embed p").eachText()).contains("A tree in an array.");
        assertThat(start("![[Heaps#^cost]]").select(".embed").text())
                .contains("log n", "at most")
                .doesNotContain("less", "^cost");
        assertThat(start("[here](deep/Heaps.md#^tree)").select("a").attr("href"))
                .isEqualTo("deep/heaps.html#b-tree");
        assertThat(vault.prose("notes/deep/heaps.html").select("#b-tree, #b-cost"))
                .hasSize(2);
    }

    @Test
    void a_copy_of_the_own_page_has_no_second_anchors() throws IOException {
        Element page = start("![[#Part]]\n\n## Part\n\nText ^one\n\n> [!question] So?\n> Answer: yes\n> Why: so.\n");
        assertThat(page.select("[id=part], [id=b-one]")).hasSize(2);
        assertThat(page.select(".embed").text()).contains("Text", "So?").doesNotContain("yes");
    }

    @Test
    void what_stands_beside_an_embed_stays_beside_it() throws IOException {
        Element page = start("left ![[Heaps#^tree]] right\n\n- one\n- ![[Heaps#^tree]]\n\n*in ![[Heaps]] words*");
        assertThat(page.select("p").eachText()).startsWith("left").contains("right");
        assertThat(page.select("li .embed")).hasSize(1);
        assertThat(page.select("em a").text()).isEqualTo("Heaps");
    }

    @Test
    void circles_are_cut_and_named() throws IOException {
        vault.with("Start.md", "")
                .with("A.md", "a\n\n![[B]]")
                .with("B.md", "b\n\n![[A]]")
                .with("Self.md", "s\n\n![[Self]]")
                .build();
        assertThat(vault.prose("notes/a.html").text()).contains("a", "b");
        assertThat(vault.reports())
                .containsExactly(
                        "B.md:3:1 embed.cycle this embed copies itself in: `A.md` → `B.md` → `A.md`",
                        "Self.md:3:1 embed.cycle this embed copies itself in: `Self.md` → `Self.md`");
    }

    @Test
    @Timeout(60)
    void eight_times_eight_times_eight_notes_do_not_fill_the_disk() throws IOException {
        for (int level = 0; level < 12; level++) {
            vault.with("L" + level + ".md", "words ".repeat(40) + ("\n\n![[L" + (level + 1) + "]]").repeat(8));
        }
        vault.with("Start.md", "").with("L12.md", "the end").build();
        assertThat(vault.text("notes/l0.html").length()).isLessThan(5_000_000);
        assertThat(vault.reports()).isNotEmpty().allMatch(line -> line.contains("embed.limit"));
    }

    @Test
    @Timeout(60)
    void a_chain_of_one_hundred_is_cut_into_short_ones() throws IOException {
        for (int i = 0; i < 100; i++) {
            vault.with("N" + i + ".md", "note " + i + "\n\n![[N" + (i + 1) + "]]");
        }
        vault.build();
        assertThat(vault.reports()).anyMatch(line -> line.contains("lies in more than 8 embeds"));
        assertThat(vault.text("notes/n1.html")).contains("note 1", "note 2");
    }

    @Test
    void films_play_sounds_play_and_documents_are_links() throws IOException {
        vault.with("film.mp4", "x").with("talk.mp3", "x").with("paper.pdf", "x");
        Element page = start("![[film.mp4]]\n\n![[talk.mp3]]\n\n![[paper.pdf]]\n\n![the paper](paper.pdf)");
        assertThat(page.select("video[controls]").attr("src")).endsWith(".mp4");
        assertThat(page.select("audio[controls]").attr("src")).endsWith(".mp3");
        assertThat(page.select("p > a[href$=.pdf]").eachText()).containsExactly("paper.pdf", "the paper");
    }

    @Test
    void comments_may_hide_several_blocks() throws IOException {
        Element page =
                start("shown\n\n%%\nhidden\n\n- hidden too\n\n%%\n\nshown too %% and not %% this\n\n100 %% open");
        assertThat(page.text()).isEqualTo("shown shown too this 100 %% open");
    }

    @Test
    void a_question_of_another_note_leads_there() throws IOException {
        vault.with("b.md", "# B\n\n> [!question] So?\n> Answer: yes\n> Why: so.\n")
                .with("a.md", "# A\n\n![[b]]\n")
                .build();
        String id = vault.prose("notes/b.html").select(".quiz").attr("id");
        assertThat(vault.prose("notes/a.html").select(".embed p:not(.lab) > a").eachAttr("href"))
                .containsExactly("b.html#" + id);
    }

    private Element start(String markdown) throws IOException {
        vault.with("Start.md", markdown).build();
        return vault.prose("notes/start.html");
    }
}
