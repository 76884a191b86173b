package dev.studyleaf.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.glossary.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "leaf.png",
                "Pasted image 20241111152710",
                "Screenshot 2024-01-05 at 10.30.12",
                "IMG_2041",
                "image"
            })
    void what_a_program_calls_a_picture_is_no_beginning(String name) {
        assertThat(Notes.note("# Leaf\n\n![" + name + "](leaf.png)\n\nA leaf makes sugar.\n")
                        .opening())
                .isEqualTo("A leaf makes sugar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Images of a leaf", "Picture 3 shows a leaf", "A leaf under light"})
    void words_are(String words) {
        assertThat(Notes.note("# Leaf\n\n![" + words + "](leaf.png)\n\nA leaf makes sugar.\n")
                        .opening())
                .isEqualTo(words);
    }

    @Test
    void a_few_words_above_a_list_lead_it_in() {
        assertThat(Notes.note("# Stack\n\napplication services\n\n- for app developers\n- solution oriented\n\nMore.\n")
                        .opening())
                .isEqualTo("application services: for app developers; solution oriented; More.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A leaf makes sugar.",
                "What a leaf needs to make sugar, and what it makes beside it of air and water"
            })
    void a_sentence_or_a_long_line_above_a_list_stands_alone(String line) {
        assertThat(Notes.note("# Leaf\n\n" + line + "\n\n- light\n- water\n").opening())
                .isEqualTo(line);
    }
}
