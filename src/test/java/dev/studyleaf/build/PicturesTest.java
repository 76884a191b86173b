package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How large pictures are shown. */
class PicturesTest extends VaultTest {
    /** Of 800 by 200 pixels. */
    private static final String WIDE = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 200\"></svg>";

    @Test
    void a_picture_is_as_large_as_its_author_wants_and_keeps_its_proportions() throws IOException {
        assertThat(sizes("![[w.svg]]")).containsExactly("800x200 w.svg");
        assertThat(sizes("![[w.svg|400]] ![[w.svg|400x50]] ![[w.svg|400x400]] ![[w.svg|0]]"))
                .containsExactly("400x100 w.svg", "200x50 w.svg", "400x100 w.svg", "800x200 0");
        assertThat(sizes("![[w.svg|A tree|400]] ![A tree|400](w.svg) ![400](w.svg) ![A|b](w.svg) ![In 1990](w.svg)"))
                .containsExactly("400x100 A tree", "400x100 A tree", "400x100 ", "800x200 A|b", "800x200 In 1990");
        assertThat(sizes("| a |\n| --- |\n| ![[w.svg\\|400]] ![x\\|400](w.svg) |"))
                .containsExactly("400x100 w.svg", "400x100 x");
    }

    @Test
    void html_says_sizes_too() throws IOException {
        assertThat(sizes("<img src=\"w.svg\" width=\"400\"> <img src=w.svg height=50px> <img src='w.svg' width='50%'>"))
                .containsExactly("400x100 ", "200x50 ", "342x86 ");
        assertThat(sizes("<img src=\"w.svg\" style=\"zoom:50%;\" /> <img src=\"w.svg\" style=\"max-width: 10px\">"))
                .containsExactly("400x100 ", "800x200 ");
        assertThat(sizes("<img src=\"w.svg\" width=\"auto\"> <img src=\"w.svg\" width=\"99999999999\">"))
                .containsExactly("800x200 ", "800x200 ");
    }

    private List<String> sizes(String text) throws IOException {
        vault.with("a.md", text).with("w.svg", WIDE).with("b.md", "B.");
        vault.build();
        return vault.prose("notes/a.html").select("img").stream()
                .map(PicturesTest::size)
                .toList();
    }

    private static String size(Element picture) {
        return picture.attr("width") + "x" + picture.attr("height") + " " + picture.attr("alt");
    }
}
