package dev.studyleaf.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureWordsTest {
    @Test
    void say_what_a_picture_shows() {
        assertThat(PictureWords.of(
                        "A wave <img src=\"w.png\" alt=\"of &gt; 2 $ > 1\" width=\"3\" loading=\"lazy\"> stays."))
                .isEqualTo("A wave [of &gt; 2 $ > 1] stays.");
    }

    @Test
    void are_none_where_a_picture_has_none() {
        assertThat(PictureWords.of("a<img src=\"w.png\" alt=\"\">b<img hidden src=\"v.png\" />c"))
                .isEqualTo("abc");
    }

    @Test
    void are_only_put_for_pictures() {
        assertThat(PictureWords.of("<p>&lt;img alt=\"x\"&gt; <imgs alt=\"y\"></p>"))
                .isEqualTo("<p>&lt;img alt=\"x\"&gt; <imgs alt=\"y\"></p>");
    }
}
