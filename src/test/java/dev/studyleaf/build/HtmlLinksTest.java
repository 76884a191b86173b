package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pictures, links and layout that notes write as HTML. */
class HtmlLinksTest {
    @TempDir
    Path folder = Path.of("");

    private Diagnostics diagnostics = new Diagnostics();

    @Test
    void a_picture_in_a_block_of_layout_is_shown() throws IOException {
        Element prose = prose("""
                <p align="center">
                  <img src="tree.svg" alt="A tree &amp; more" width="300">
                  <br/>
                  <i><a href="b.md">The other note</a></i>
                </p>
                """);
        Elements picture = prose.select("img[src^=../files/tree-][alt=A tree & more][width=300]");
        assertThat(picture).hasSize(1);
        assertThat(prose.select("i a[href=b.html]").text()).isEqualTo("The other note");
        assertThat(prose.text()).isEqualTo("The other note");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void links_and_pictures_in_a_line() throws IOException {
        Element prose = prose("See <A HREF='b.md'>the <b>other</b></A> and <img src=tree.svg> here.");
        assertThat(prose.select("a[href=b.html] b").text()).isEqualTo("other");
        assertThat(prose.select("img[alt='']")).hasSize(1);
        assertThat(prose.text()).isEqualTo("See the other and here.");
    }

    @Test
    void layout_goes_and_its_words_stay() throws IOException {
        Element prose = prose("<div align=\"center\">\n\n**Bold** <span style=\"color:red\">red</span>\n\n</div>\n");
        assertThat(prose.html()).doesNotContain("&lt;", "style").contains("<strong>Bold</strong> red");
    }

    @Test
    void nothing_dangerous_comes_through() throws IOException {
        Element prose = prose(
                "<a href=\"javascript:alert(1)\">x</a> <img src=\"javascript:alert(1)\" onerror=\"alert(1)\">"
                        + "\n\n<img src=\"https://example.org/p.png\" alt=\"Far\" onload='a'>\n\n<iframe src=\"b.md\"></iframe>\n");
        assertThat(prose.select("[onerror], [onload], iframe, img, [href^=javascript]"))
                .isEmpty();
        assertThat(prose.select("a[href=https://example.org/p.png]").text()).isEqualTo("Far");
        assertThat(prose.text()).contains("<iframe");
    }

    @Test
    void what_is_not_there_is_reported_at_its_place() throws IOException {
        prose("text\n\n<p>\n  <img src=\"no.png\">\n</p>\n");
        assertThat(diagnostics.sorted()).singleElement().satisfies(found -> {
            assertThat(found.message()).isEqualTo("there is no file `no.png`");
            assertThat(found.line()).isEqualTo(4);
            assertThat(found.column()).isEqualTo(3);
        });
    }

    @Test
    @Timeout(30)
    void a_great_many_tags_take_no_time() throws IOException {
        prose("<a href=x>".repeat(50_000) + "\n\n<p>" + "<img src=tree.svg>".repeat(5_000) + "</p>\n");
    }

    private Element prose(String markdown) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("tree.svg"), "<svg width='30' height='20'/>");
        Files.writeString(notes.resolve("b.md"), "Other.\n");
        Files.writeString(notes.resolve("a.md"), markdown);
        diagnostics = Sites.build(notes, folder.resolve("site"));
        String page = Sites.text(Sites.files(folder.resolve("site")), "notes/a.html");
        return Jsoup.parse(page).select(".prose").get(0);
    }
}
