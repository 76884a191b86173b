package dev.studyleaf.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
    private static final Optional<Path> NONE = Optional.empty();
    private static final String KEYS = "the keys are those of `templates/texts/en.properties` of Studyleaf";

    @Test
    void a_text_takes_what_is_put_into_its_places() {
        Texts texts = Texts.of("en", NONE);

        assertThat(texts.say("review.undo")).isEqualTo("Undo");
        assertThat(texts.say("count.of", 3, "twelve")).isEqualTo("3 of twelve");
        assertThat(texts.say("tags.tagged", "{1} | $0")).isEqualTo("Notes tagged {1} | $0");
    }

    @Test
    void a_number_chooses_the_form() {
        Texts texts = Texts.of("en", NONE);

        assertThat(texts.say("count.questions", 1)).isEqualTo("1 question");
        assertThat(texts.say("count.questions", 0)).isEqualTo("0 questions");
        assertThat(texts.say("count.questions", 21)).isEqualTo("21 questions");
    }

    @Test
    void every_language_has_its_own_rule_for_numbers() {
        assertThat(forms("1", 0, 1, 2, 101)).containsExactly(1, 0, 1, 1);
        assertThat(forms("0-1", 0, 1, 2)).containsExactly(0, 0, 1);
        assertThat(forms("", 0, 1, 2)).containsExactly(0, 0, 0);
        assertThat(forms("0;1;2;3-10%100;11-99%100", 0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111))
                .containsExactly(0, 1, 2, 3, 3, 4, 4, 5, 5, 3, 4);
    }

    private static List<Integer> forms(String rule, int... numbers) {
        Plural plural = Plural.of(rule);
        return IntStream.of(numbers).mapToObj(plural::form).toList();
    }

    @Test
    void a_language_without_texts_is_shown_in_english() {
        assertThat(Texts.of("tlh", NONE).say("review.undo")).isEqualTo("Undo");
        assertThat(Texts.of("not a language", NONE).say("review.undo")).isEqualTo("Undo");
    }

    @Test
    void what_is_spoken_somewhere_is_its_language_with_differences(@TempDir Path own) throws IOException {
        write(own, "de-at", "quiz.right = Passt.");

        Texts texts = Texts.of("de-at", Optional.of(own));

        assertThat(texts.say("review.undo")).isEqualTo("Rückgängig");
        assertThat(Texts.names("de-AT")).containsExactly("en", "de", "de-AT");
        assertThat(Texts.of("de-AT", NONE).say("quiz.right")).isEqualTo("Richtig.");
    }

    @Test
    void an_authors_texts_win_and_need_not_be_all(@TempDir Path own) throws IOException {
        write(own, "en", "# mine\n\nreview.undo = Take it back\nnothing here\n");
        write(own, "it", "plural = 1\ncount.questions = {0} domanda|{0} domande\n");

        assertThat(Texts.of("en", Optional.of(own)).say("review.undo")).isEqualTo("Take it back");
        assertThat(Texts.of("en", Optional.of(own)).say("review.card")).isEqualTo("Card");
        assertThat(Texts.of("it", Optional.of(own)).say("count.questions", 2)).isEqualTo("2 domande");
        assertThat(Texts.of("it", Optional.of(own)).say("review.undo")).isEqualTo("Take it back");
    }

    @Test
    void a_line_of_an_author_that_changes_nothing_is_told_with_its_place(@TempDir Path own) throws IOException {
        write(own, "de", "# mine\n\n  review.udno = Zurück\nreview.card = Karte\nnothing here\nplural = 1\n");
        write(own, "it", "zzz = Mi\n");
        Diagnostics diagnostics = new Diagnostics();

        OwnTexts.check(own, diagnostics);
        OwnTexts.check(own.resolve("none"), diagnostics);

        String folder = own.toString().replace('\\', '/') + "/texts/";
        assertThat(diagnostics.sorted())
                .extracting(d -> d.path() + ":" + d.line() + ":" + d.column() + " " + d.marked() + "; " + d.help())
                .containsExactly(
                        folder + "de.properties:3:3 review.udno; did you mean `review.undo`?",
                        folder + "de.properties:5:1 nothing here; " + KEYS,
                        folder + "it.properties:1:1 zzz; " + KEYS);
    }

    @Test
    void a_key_that_no_file_has_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> Texts.of("en", NONE).say("review.udno")).hasMessageContaining("review.udno");
    }

    private static void write(Path own, String language, String texts) throws IOException {
        Path file = own.resolve(TextFile.name(language));
        Files.createDirectories(file.getParent());
        Files.writeString(file, texts);
    }
}
