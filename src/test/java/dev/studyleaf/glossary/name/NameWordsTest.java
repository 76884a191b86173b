package dev.studyleaf.glossary.name;

import static dev.studyleaf.glossary.name.SeenNames.listed;
import static dev.studyleaf.glossary.name.SeenNames.seen;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words make a name of the index and which only speak of one. */
class NameWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ogni cliente deve pagare. Per ogni cliente.",
                "Ihre Familie hat Geld. Mit ihrer Familie, ihre Familie.",
                "Toute formule peut mentir. Pour toute formule.",
                "Estos manuales son buenos. Con estos manuales.",
                "Different countries have laws. In different countries."
            })
    void words_that_say_which_or_how_many_begin_no_name(String text) {
        assertThat(listed("# T\n\n- " + text + "\n")).isEmpty();
    }

    @Test
    void short_forms_and_products_are_no_such_words() {
        assertThat(seen(NamePatterns.HEADINGS, "# T\n\n## DES key\n\nx\n\n## Major scale\n\nx\n"))
                .contains("DES key", "Major scale");
    }

    @Test
    void the_end_of_a_short_line_and_the_beginning_of_the_next_are_no_name() {
        String note =
                "# T\n\nThe HAVING aggregation is on the Current Group\nOnly Columns are shown in Current Group\n";
        assertThat(seen(new ProseNames(), note)).containsOnly("Current Group");
        String wrapped =
                "# T\n\nIn a text that is wrapped at seventy columns or so they call it the Current\nGroup of a statement.\n";
        assertThat(seen(new ProseNames(), wrapped)).contains("Current Group");
    }

    @Test
    void a_word_in_italics_is_a_name_behind_an_article_and_stressed_elsewhere() {
        IntroducedNames introduced = new IntroducedNames();
        assertThat(seen(introduced, "The highest post was the *subedar* - a soldier."))
                .containsExactly("subedar");
        assertThat(seen(introduced, "This goes *directly* to it, _slowly_ (mostly)."))
                .isEmpty();
    }

    @Test
    void a_bold_word_that_is_all_behind_a_colon_is_a_name() {
        IntroducedNames introduced = new IntroducedNames();
        assertThat(seen(introduced, "- Enkele keten: **pyroxeen**\n- Bonds: **broken** in two\n"))
                .containsExactly("pyroxeen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sections known as \"introns\" that code for nothing.",
                "Some parts called introns can be cut.",
                "Teile, sog. introns, werden entfernt.",
                "Questo si chiamava introns."
            })
    void what_something_is_called_ends_where_its_sentence_goes_on(String text) {
        assertThat(seen(new CalledNames(), text)).containsExactly("introns");
    }

    @Test
    void a_word_with_a_capital_inside_is_listed_where_it_is_marked_or_explained() {
        assertThat(listed("# T\n\n- Other tests have anti-DNA (antibody against its own cells), we run *plain* ones\n"))
                .contains("anti-DNA")
                .doesNotContain("plain");
    }

    @Test
    void what_stands_in_brackets_alone_is_not_listed() {
        assertThat(listed("# T\n\n- more sodium raises the potential (rightward shift)\n"))
                .isEmpty();
    }

    @Test
    void one_word_with_a_capital_before_what_is_said_is_listed_and_no_adverb() {
        assertThat(listed("# T\n\n- Pneumonic: 100%\n- Lastly: 3\n"))
                .contains("Pneumonic")
                .doesNotContain("Lastly");
    }
}
