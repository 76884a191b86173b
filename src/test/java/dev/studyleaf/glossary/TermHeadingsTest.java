package dev.studyleaf.glossary;

import static dev.studyleaf.glossary.Found.found;
import static dev.studyleaf.glossary.Found.linked;
import static dev.studyleaf.glossary.Found.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermHeadingsTest {
    @Test
    void a_heading_that_says_definition_defines_the_one_above() {
        assertThat(found("## Memoization\n\n### Def\n\n- a technique that keeps earlier results\n"))
                .containsExactly("[Memoization] = a technique that keeps earlier results");
    }

    @Test
    void short_sections_in_a_row_are_a_glossary() {
        StringBuilder note = new StringBuilder("# Concepts\n");
        for (String name : List.of("Pathology", "Vignette", "Delusion", "Autoeroticism", "Reality Testing")) {
            note.append("\n## ").append(name).append("\n\nSomething important that experts mention.\n");
        }
        assertThat(terms(note.toString())).hasSize(5);
        String few = note.substring(0, note.indexOf("## Reality"));
        assertThat(terms(few)).isEmpty();
    }

    @Test
    void a_proper_name_above_items_is_defined_by_them() {
        assertThat(found("* Amazon Rekognition\n    * use cases: faces\n    * looks at images\n    * looks at videos"))
                .containsExactly("[Amazon Rekognition] = looks at images; looks at videos");
        assertThat(found("* Provides...\n    * Simple code for all")).isEmpty();
        assertThat(found("* Common Use Cases\n    * Simple code for all")).isEmpty();
    }

    @Test
    void a_line_above_names_with_definitions_is_a_heading_and_no_term() {
        assertThat(terms("IoT Edge Devices\n\n* Greengrass - brings the cloud to devices\n"))
                .containsExactly("Greengrass");
    }

    @Test
    void a_plain_line_above_a_list_needs_a_heading_of_its_name_or_capitals() {
        String list = "application services\n\n* designed for all developers\n";
        assertThat(terms(list)).isEmpty();
        assertThat(terms(list + "\n## Application Services\n")).containsExactly("application services");
        assertThat(terms("Gluon API\n\n* makes deep learning code shorter\n")).containsExactly("Gluon API");
    }

    @Test
    void a_heading_is_defined_by_a_first_line_that_says_what_it_is() {
        assertThat(found("## Heaps\n\nA heap is a tree whose parent is never smaller.\n"))
                .contains("[Heaps] = a tree whose parent is never smaller.");
        assertThat(found("## Heaps\n\nThey are used in many places.\n")).isEmpty();
        assertThat(found("## Overview\n\nOverview is a word.\n")).isEmpty();
    }

    @Test
    void a_note_on_one_thing_is_defined_by_its_first_line() {
        assertThat(found("# Heap\n\nA heap is a tree whose parent is never smaller.\n"))
                .contains("[Heap] = a tree whose parent is never smaller.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Heap\n\nDefinition: a tree whose parent is never smaller\n",
                "## Heap\n\n- **Definition:** a tree whose parent is never smaller\n",
                "## Heap\n\n**Definición**: a tree whose parent is never smaller\n",
                "- Heap\n  - Definition: a tree whose parent is never smaller\n"
            })
    void the_word_definition_names_what_is_above_it(String markdown) {
        assertThat(found(markdown)).containsExactly("[Heap] = a tree whose parent is never smaller");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Queues\n\nProvides order among those who wait.\n",
                "## 2.1 Queues\n\n- Keeps order among those who wait\n",
                "## The Queue\n\nIs used to keep order among callers.\n",
                "## Queue\n\nFor keeping order among those who wait.\n",
                "## Queue\n\nWay to keep order among callers.\n",
                "## Warteschlange\n\nDient der Ordnung unter den Wartenden.\n",
                "## Cola\n\nPermite atender a cada uno en orden.\n",
                "## File\n\nPermet de servir chacun dans son ordre.\n"
            })
    void a_heading_is_explained_by_a_line_that_goes_on_from_it(String note) {
        assertThat(terms(note)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Training a model\n\nProvides order among those who wait.\n",
                "## Queue\n\nThanks to all who waited for us.\n",
                "## Queue\n\nDefinition to be added later on.\n",
                "## Benefits\n\nProvides order among those who wait.\n"
            })
    void a_heading_of_other_lines_is_none(String note) {
        assertThat(terms(note)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## What is a queue?\n\nPeople in a row who wait.\n",
                "# What is a queue?\n\nA queue is a row of people who wait.\n",
                "**What is a queue?**\n\nPeople in a row who wait.\n",
                "## Was ist eine queue?\n\nLeute in einer Reihe, die warten.\n",
                "## ¿Qué es una queue?\n\nPersonas que esperan en una fila.\n",
                "## Qu'est-ce qu'une queue ?\n\nDes gens en rang qui attendent.\n"
            })
    void a_heading_that_asks_what_something_is_names_it(String note) {
        assertThat(terms(note)).containsExactly("queue");
    }

    @Test
    void a_later_line_of_a_section_may_say_what_its_heading_is() {
        assertThat(terms("## Queues\n\nWe saw them before.\n\nA queue in a shop is a row of people who wait.\n"))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("queues");
        assertThat(terms("## Queue\n\nWe saw one before.\n\nA row of people who wait is called a queue.\n"))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("queue");
    }

    @Test
    void a_heading_that_names_a_rule_is_explained_by_what_it_states() {
        assertThat(terms("## Pigeonhole principle\n\nIf there are more things than boxes, one box has two.\n"))
                .containsExactly("Pigeonhole principle");
        assertThat(terms("## Important rule\n\nIf there are more things than boxes, one box has two.\n"))
                .isEmpty();
    }

    @Test
    void a_bold_line_is_explained_by_what_stands_right_under_it() {
        assertThat(terms("**Queue**\n\nA queue is a row of people who wait.\n"))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("queue");
        assertThat(terms("- **Queue**\n  - Provides order among callers\n"))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("queue");
    }

    @Test
    void the_first_of_labels_that_return_says_what_a_bold_line_is() {
        StringBuilder note = new StringBuilder();
        for (String name : List.of("Vererbung", "Aggregation", "Komposition", "Realisierung")) {
            note.append("**")
                    .append(name)
                    .append("**\n\n- **Einfach:** die eine Klasse kennt andere\n- **Zeichen:** ein Pfeil\n\n");
        }
        assertThat(terms(note.toString())).containsExactly("Aggregation", "Komposition", "Realisierung", "Vererbung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Describe two ways to walk through all sets.", "Maps, such as heat maps, show where."})
    void an_order_and_a_noun_do_not_go_on_from_a_heading(String line) {
        assertThat(linked("## Spatial Methods\n\n" + line + "\n")).isEmpty();
    }

    @Test
    void a_bare_item_above_what_explains_it_is_a_name_and_an_entry_where_it_is_told() {
        String schemas = """
                # Schemas

                - Unicast
                  - a message is sent to one node
                - Anycast
                  - sending a message to any one node of a group
                """;
        Glossary glossary = GlossaryMaker.make(List.of(Notes.note(schemas)), List.of(), new Diagnostics());
        assertThat(glossary.terms()).extracting(Term::name).containsExactly("Anycast");
        assertThat(glossary.names()).extracting(NamedPlace::name).contains("Unicast");
    }

    @Test
    void a_text_above_a_list_explains_its_heading_without_the_sentence_that_announces_the_list() {
        assertThat(
                        found(
                                "# T\n\n## The software process\n\nA structured set of activities that makes a program. It has parts:\n\n- plan\n- code\n"))
                .contains("[software process] = A structured set of activities that makes a program.");
    }

    @Test
    void a_phrase_of_three_words_under_a_heading_that_the_notes_use_is_its_entry() {
        String note =
                "# T\n\n## Hard adventure\n\nExotic remote settings\n\n## Costs\n\nA hard adventure costs more.\n";
        assertThat(terms(note)).contains("Hard adventure");
        assertThat(terms(note.replace("remote settings", "settings"))).doesNotContain("Hard adventure");
        assertThat(terms(note.replace("Exotic remote settings", "Pasted image 2023.png")))
                .doesNotContain("Hard adventure");
        assertThat(terms(note.replace("settings", "settings Pasted image 2023.png")))
                .contains("Hard adventure");
    }
}
