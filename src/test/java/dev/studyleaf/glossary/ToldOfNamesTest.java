package dev.studyleaf.glossary;

import static dev.studyleaf.glossary.Found.found;
import static dev.studyleaf.glossary.Found.linked;
import static dev.studyleaf.glossary.Found.terms;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a name right beside it, in forms that elsewhere are remarks. */
class ToldOfNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Reliable trial** - when additional trials give a consistent result at all times",
                "- **Tax incidence**: where the burden of the new tax falls in the end",
                "- Environmental view - behaviour is shaped by learning and by being rewarded.",
                "## Convergence\n\nWhen all routers understand the topology of the network",
                "- **Area border router**: per router di confine tra due aree di una rete che è molto grande",
            })
    void a_clause_or_a_sentence_beside_a_name_is_listed_and_not_linked(String line) {
        assertThat(terms(line + "\n")).hasSize(1);
        assertThat(linked(line + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Reliable trial** - when tests had failed, it was raining for hours",
                "- **Tax incidence**: see the chapter on burdens of the tax",
                "- Environmental view - they were told that it is shaped by learning.",
                "- **Router**: these are at the border between two areas:",
            })
    void what_points_elsewhere_is_a_remark(String line) {
        assertThat(terms(line + "\n")).isEmpty();
    }

    @Test
    void a_few_words_in_the_row_of_a_name_are_listed() {
        String table = """
                | Backup | What it keeps | Speed |
                |---|---|---|
                | Full copy | Everything | Slow |
                | Differential copy | Changes since last full copy | Medium |
                """;
        assertThat(terms(table)).containsExactly("Differential copy");
        assertThat(linked(table)).isEmpty();
    }

    @Test
    void the_first_words_of_a_row_that_go_on_are_no_name() {
        assertThat(terms("""
                | Change | Now | Since |
                |---|---|---|
                | Transcribe in English and Spanish | More than 100 languages | 2023 |
                | Knowledge management and discovery | Order in a large body of documents | 2024 |
                """)).isEmpty();
    }

    @Test
    void a_sentence_that_gives_a_name_as_an_example_tells_nothing_of_it() {
        assertThat(terms("Many metals are used in the walls, e.g. **Iron sulphide**.\n"))
                .isEmpty();
        assertThat(terms("Viele Metalle sind in den Wänden, z. B. **Iron sulphide**.\n"))
                .isEmpty();
    }

    @Test
    void two_colons_part_a_name_from_a_few_words() {
        assertThat(terms("- Type locality:: Fundort des Holotypen\n- Ort: Wien am See\n"))
                .containsExactly("Type locality");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- <mark style=\"background: #ADCCFFA6;\">Internal energy:</mark> the sum of all energies of the particles",
                "- <b>Internal energy</b>: the sum of all energies of the particles",
                "- <u>Internal energy</u> – the sum of all energies of the particles",
            })
    void a_tag_marks_a_name_as_mark_up_does(String line) {
        assertThat(found(line)).containsExactly("[Internal energy] = the sum of all energies of the particles");
    }

    @Test
    void other_tags_mark_nothing() {
        assertThat(found("- <span>Internal energy</span>: sum of all energies")).isEmpty();
        assertThat(found("- <b>Internal energy: sum of all energies")).isEmpty();
    }

    @Test
    void a_sentence_that_names_what_the_one_before_it_tells_of_is_read_with_it() {
        assertThat(found("Plants grow towards the light or away from it. These are known as tropisms."))
                .containsExactly(
                        "[tropisms] = Plants grow towards the light or away from it. These are known as tropisms.");
        assertThat(found("We went to the shore of the lake. The guide was known as tropisms."))
                .isEmpty();
    }

    @Test
    void the_feminine_article_of_portuguese_names_no_kind() {
        assertThat(linked("- **Order of reading:** A class that has many parts is read first.\n"))
                .containsExactly("Order of reading");
        assertThat(linked("- **Ordem de leitura:** A classe que tem muitas partes é lida em primeiro lugar.\n"))
                .isEmpty();
    }
}
