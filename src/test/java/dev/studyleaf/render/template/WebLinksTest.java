package dev.studyleaf.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where links on paper lead. */
class WebLinksTest {
    @Test
    void each_address_has_one_number_and_the_rest_stays_as_it_was() {
        WebLinks links = WebLinks.in("<p>a <a class=\"x\" href=\"https://a.example/?b=1&amp;c\" title=\"t\">one</a>"
                + " <a href=\"x.html\">in</a> <a href=\"http://b.example\">two <b>b</b></a>"
                + " <a href=\"https://a.example/?b=1&amp;c\">three</a></p>");
        assertThat(links.html())
                .isEqualTo(
                        "<p>a <a class=\"x\" href=\"https://a.example/?b=1&amp;c\" title=\"t\" data-ref=\"1\">one</a>"
                                + " <a href=\"x.html\">in</a> <a href=\"http://b.example\" data-ref=\"2\">two <b>b</b></a>"
                                + " <a href=\"https://a.example/?b=1&amp;c\" data-ref=\"1\">three</a></p>");
        assertThat(links.addresses()).containsExactly("https://a.example/?b=1&c", "http://b.example");
    }

    @Test
    void a_link_that_shows_its_address_or_has_a_number_is_left() {
        String html =
                "<a href=\"https://a.example/b/\">a.example/b</a><a href=\"http://c.example\" data-ref=\"7\">c</a>"
                        + "<pre>&lt;a href=\"https://d.example\"&gt;</pre>";
        assertThat(WebLinks.in(html)).isEqualTo(new WebLinks(html, java.util.List.of()));
    }

    @Test
    void much_text_without_an_end_of_a_link_is_read_once() {
        String html = "<a href=\"http".repeat(20_000);
        assertThat(WebLinks.in(html).html()).isEqualTo(html);
    }
}
