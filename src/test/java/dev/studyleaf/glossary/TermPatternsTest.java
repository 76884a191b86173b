package dev.studyleaf.glossary;

import static dev.studyleaf.glossary.Found.found;
import static dev.studyleaf.glossary.Found.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermPatternsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Recall**: share of the relevant that was found",
                "- **Recall:** share of the relevant that was found",
                "- **Recall** - share of the relevant that was found",
                "- **Recall** – share of the relevant that was found",
                "- **Recall**—share of the relevant that was found",
                "**Recall**: share of the relevant that was found",
                "- *Recall* - share of the relevant that was found",
                "- `Recall`: share of the relevant that was found",
                "- ==Recall==: share of the relevant that was found",
                "- [Recall](https://example.org/a): share of the relevant that was found",
                "- Recall - share of the relevant that was found",
                "- Recall- share of the relevant that was found"
            })
    void a_name_then_a_colon_or_dash_then_a_definition_is_a_term(String line) {
        assertThat(found(line)).containsExactly("[Recall] = share of the relevant that was found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Long- and short-term memory are two stores",
                "- Kurz- oder Langzeitgedächtnis als zwei Speicher",
                "- non- linear systems of the second order"
            })
    void a_dash_in_the_place_of_half_a_word_parts_nothing(String line) {
        assertThat(found(line)).isEmpty();
    }

    @Test
    void a_comma_parts_names_where_most_items_of_a_list_have_one() {
        String items = """
                - Escalabilidad, capacidad de crecer con los recursos.
                - Disponibilidad, capacidad de responder en todo momento.
                - Coherencia, propiedad de los datos que son iguales.
                """;
        assertThat(terms(items)).containsExactly("Coherencia", "Disponibilidad", "Escalabilidad");
        assertThat(terms("- Escalabilidad, capacidad de crecer con los recursos.\n- Nada más que esto.\n"))
                .isEmpty();
        String rows = """
                - Apples, pears and plums are sold here
                - Shirts, coats or shoes are sold there
                - Books, and nothing else of use
                """;
        assertThat(terms(rows)).isEmpty();
    }

    @Test
    void bold_words_before_a_sentence_are_a_term_that_is_not_linked() {
        String items = """
                - **Pooling**: Reuse of open connections.
                - **Recall**: a share of all that was there, which should be found.
                - **Three-way handshake**: SYN, SYN-ACK and ACK, by which a connection opens.
                """;
        List<Term> terms = GlossaryMaker.make(List.of(Notes.note(items)), List.of(), new Diagnostics())
                .terms();
        assertThat(terms).extracting(Term::name).containsExactly("Pooling", "Recall", "Three-way handshake");
        assertThat(terms).extracting(Term::link).containsExactly(false, true, false);
    }

    @Test
    void a_table_of_words_and_meanings_is_a_list_of_terms() {
        String table =
                "| Term | Since | Definition |\n|---|---|---|\n| Stack | 1946 | last in, first out |\n| **Queue** | | waits |\n";
        assertThat(found(table)).containsExactly("[Stack] = last in, first out", "[Queue] = waits");
        assertThat(found("| Name | Price |\n|---|---|\n| Stack | 12 dollars |\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Support vector machine**: separates two classes",
                "- Support Vector Machine: separates two classes"
            })
    void a_name_may_begin_like_an_instruction(String line) {
        assertThat(found(line)).singleElement().asString().containsIgnoringCase("[support vector machine] =");
    }

    @Test
    void a_short_definition_takes_the_first_child_with_it() {
        assertThat(found("- **Heap**: a tree\n  - the parent is never smaller"))
                .containsExactly("[Heap] = a tree; the parent is never smaller");
        assertThat(found("- **Heap**:\n  - a tree whose parent is never smaller"))
                .containsExactly("[Heap] = a tree whose parent is never smaller");
    }

    @Test
    void a_plain_name_without_capitals_is_a_term_where_enough_is_said_of_it_and_it_is_no_order() {
        assertThat(terms("- decision boundary: the line between two classes\n")).containsExactly("decision boundary");
        assertThat(terms("- decision boundary: between two classes\n")).isEmpty();
        assertThat(terms("- install the server: the line between two classes\n"))
                .isEmpty();
    }

    @Test
    void under_a_glossary_heading_every_lead_is_a_term() {
        assertThat(terms("## Glossary\n\n- heap: a tree whose parent is never smaller"))
                .containsExactly("heap");
    }

    @Test
    void a_list_of_words_with_wide_gaps_is_a_list_of_terms() {
        assertThat(found("Haus    house\nBaum    tree\nkleiner Hund\tsmall dog\n"))
                .containsExactly("[Haus] = house", "[Baum] = tree", "[kleiner Hund] = small dog");
        assertThat(found("one gap    is chance\n")).isEmpty();
    }

    @Test
    void a_definition_list_of_other_programs_is_read() {
        assertThat(found("Heap\n: a tree whose parent is never smaller\n"))
                .containsExactly("[Heap] = a tree whose parent is never smaller");
    }

    @Test
    void a_table_of_commands_is_a_list_of_terms_that_are_not_linked() {
        String table =
                "| Command | Purpose |\n|---|---|\n| `delete` | takes a file away |\n| `list` | shows all files |\n";
        assertThat(terms(table)).containsExactly("delete", "list");
        assertThat(GlossaryMaker.make(List.of(Notes.note(table)), List.of(), new Diagnostics())
                        .terms())
                .noneMatch(Term::link);
    }

    @Test
    void each_term_is_weighed_by_its_own_line() {
        String note = """
                # Measures

                - **Recall**: The share of real cases that the model finds.
                - **Image preparation**: Start with a plain background, then remove the noise.
                """;
        List<Term> terms = GlossaryMaker.make(List.of(Notes.note(note)), List.of(), new Diagnostics())
                .terms();
        assertThat(terms).filteredOn(Term::link).extracting(Term::name).containsExactly("Recall");
        assertThat(terms)
                .filteredOn(Term::link)
                .allSatisfy(
                        term -> assertThat(term.evidence().why())
                                .isEqualTo(
                                        "bold words, then a colon or dash; + its line has all that the pattern asks for; "
                                                + "+ the text begins with a word such as \"process\" or \"set\"; + the text ends as a sentence"));
    }

    @Test
    void an_equals_sign_before_words_parts_a_name_from_its_definition() {
        assertThat(found("1. Phonem = kleinste Einheit der Sprache\n"))
                .containsExactly("[Phonem] = kleinste Einheit der Sprache");
        assertThat(terms("- Signed URL = access to individual files\n")).containsExactly("Signed URL");
        assertThat(found("- Total sum = price + tax of all\n- f(x) = a function of x\n"))
                .isEmpty();
    }

    @Test
    void a_command_is_named_without_its_prompt_and_what_the_reader_puts_in() {
        assertThat(found("- `R1(config-if)# ip mtu <size>` - sets how large a frame may be"))
                .containsExactly("[ip mtu] = sets how large a frame may be");
        assertThat(terms("- `$5` - what the fifth argument of the script is")).doesNotContain("5");
    }

    @Test
    void a_dutch_sentence_says_what_something_is() {
        assertThat(
                        terms(
                                "Een B-boom is een evenwichtige zoekboom met een zeer lage hoogte. De B-boom is laag. Elke B-boom ook."))
                .hasSize(1);
        assertThat(terms("Er is een verband tussen de grootte van het bedrijf en de kost."))
                .isEmpty();
    }

    @Test
    void names_on_several_lines_of_a_cell_or_of_marked_words_are_names_of_one_thing() {
        String table = """
                | Termine | Definizione |
                | --- | --- |
                | **Cartello<br>Trust** | accordo tra aziende che limita la concorrenza |
                | Dazio<br/>ma anche | imposta su merci che passano un confine |
                """;
        assertThat(found(table))
                .contains(
                        "[Cartello, Trust] = accordo tra aziende che limita la concorrenza",
                        "[Dazio] = imposta su merci che passano un confine")
                .noneMatch(term -> term.contains("Cartello Trust"));
        assertThat(found("- **Heap<br>Priority queue**: a tree whose root is the least of all"))
                .containsExactly("[Heap, Priority queue] = a tree whose root is the least of all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Rappel** : la structure de toutes les classes du cours",
                "- **Ripasso**: la struttura di tutte le classi del corso",
                "- **Recap**: the structure of all classes of the course",
                "- **Lui**: la persona che ha scritto tutte queste pagine",
                "- **Elle**: la personne qui a écrit toutes ces pages",
                "- **Él**: la persona que escribió todas estas páginas",
                "- **Il**: la personne qui a écrit toutes ces pages"
            })
    void labels_of_what_was_said_before_and_pronouns_are_no_terms(String line) {
        assertThat(found(line)).isEmpty();
        assertThat(terms(line)).isEmpty();
    }

    @Test
    void the_second_half_of_a_formula_is_no_name() {
        assertThat(found("- A ∪ B is a set of all members that are in A or in B."))
                .isEmpty();
        assertThat(found("- LEI: a code of twenty letters that tells a legal entity from others"))
                .hasSize(1);
    }
}
