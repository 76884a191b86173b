package dev.studyleaf.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermPatternsTest {
    private static List<String> found(String markdown) {
        return TermPatterns.ALL.stream()
                .flatMap(p -> p.find(Spots.of(Notes.note(markdown))).stream())
                .filter(t -> t.trust() != Trust.CUE)
                .map(t ->
                        Stream.concat(Stream.of(t.name()), t.aliases().stream()).toList()
                                + " = "
                                + t.definition().text())
                .toList();
    }

    private static List<String> terms(String markdown) {
        return GlossaryMaker.make(List.of(Notes.note(markdown)), List.of(), new Diagnostics()).terms().stream()
                .map(Term::name)
                .toList();
    }

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
                "- Recall - share of the relevant that was found"
            })
    void a_name_then_a_colon_or_dash_then_a_definition_is_a_term(String line) {
        assertThat(found(line)).containsExactly("[Recall] = share of the relevant that was found");
    }

    @Test
    void bold_words_before_a_sentence_are_a_term_that_is_not_linked() {
        String items = """
                - **Pooling**: Reuse of open connections.
                - **Recall**: the share that was found
                - **Three-way handshake**: SYN, SYN-ACK and ACK, by which a connection opens.
                """;
        List<Term> terms = GlossaryMaker.make(List.of(Notes.note(items)), List.of(), new Diagnostics())
                .terms();
        assertThat(terms).extracting(Term::name).containsExactly("Pooling", "Recall", "Three-way handshake");
        assertThat(terms).extracting(Term::link).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Creating a graph**: the graph is filled with nodes",
                "- **Image preparation**: Start with the pictures",
                "- **Kanban**: It works for teams",
                "- **Public subnets**: ✅ Few attacks",
                "**Baseline training**: Models learn from the data",
                "- [A book](https://example.org/a): Read this first of all",
                "- Important Note: the graph has no nodes"
            })
    void labels_of_remarks_and_steps_are_no_terms(String line) {
        assertThat(terms(line + "\n")).isEmpty();
    }

    @Test
    void a_heading_that_says_definition_defines_the_one_above() {
        assertThat(found("## Memoization\n\n### Def\n\n- a technique that keeps earlier results\n"))
                .containsExactly("[Memoization] = a technique that keeps earlier results");
    }

    @Test
    void short_sections_in_a_row_are_a_glossary() {
        StringBuilder note = new StringBuilder("# Concepts\n");
        for (String name : List.of("Pathology", "Vignette", "Delusion", "Autoeroticism", "Reality Testing")) {
            note.append("\n## ").append(name).append("\n\nRefers to something that experts speak of.\n");
        }
        assertThat(terms(note.toString())).hasSize(5);
        String few = note.substring(0, note.indexOf("## Reality"));
        assertThat(terms(few)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A **heap** is a tree whose parent is never smaller.",
                "**Heap** is a tree whose parent is never smaller.",
                "- The *heap* is a tree whose parent is never smaller.",
                "A ==heap== refers to a tree whose parent is never smaller."
            })
    void a_sentence_that_defines_its_marked_subject_is_a_term(String line) {
        assertThat(found(line)).singleElement().asString().containsIgnoringCase("[heap] = a tree whose parent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**This** is a thing to remember well",
                "**Amazon** is not cheap at all",
                "It is a **heap** is a joke",
                "A heap is a tree"
            })
    void other_sentences_define_nothing(String line) {
        assertThat(found(line)).isEmpty();
    }

    @Test
    void a_table_of_words_and_meanings_is_a_list_of_terms() {
        String table =
                "| Term | Since | Definition |\n|---|---|---|\n| Stack | 1946 | last in, first out |\n| **Queue** | | waits |\n";
        assertThat(found(table)).containsExactly("[Stack] = last in, first out", "[Queue] = waits");
        assertThat(found("| Name | Price |\n|---|---|\n| Stack | 12 dollars |\n"))
                .isEmpty();
    }

    @Test
    void an_abbreviation_in_brackets_is_another_name() {
        assertThat(found("- **Support Vector Machine (SVM)** – separates two classes"))
                .contains("[Support Vector Machine, SVM] = separates two classes");
        assertThat(found("- **Recall (often)** - share of what was found"))
                .containsExactly("[Recall] = share of what was found");
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
    void initials_tell_what_an_abbreviation_is_short_for() {
        assertThat(found("We train a natural language understanding (NLU) model."))
                .containsExactly("[NLU, natural language understanding] = natural language understanding");
        assertThat(found("It runs the Department of Energy (DoE) code."))
                .containsExactly("[DoE, Department of Energy] = Department of Energy");
        assertThat(found("supports PyTorch, Cognitive Toolkit (CNTK) and Caffe (AWS)"))
                .isEmpty();
    }

    @Test
    void nothing_under_a_heading_or_an_item_that_is_a_label_is_a_term() {
        assertThat(found("## Benefits\n\n- **Speed**: it needs less time than before"))
                .isEmpty();
        assertThat(found("- use cases\n  - **Speed**: it needs less time than before"))
                .isEmpty();
    }

    @Test
    void a_short_definition_takes_the_first_child_with_it() {
        assertThat(found("- **Heap**: a tree\n  - the parent is never smaller"))
                .containsExactly("[Heap] = a tree; the parent is never smaller");
        assertThat(found("- **Heap**:\n  - a tree whose parent is never smaller"))
                .containsExactly("[Heap] = a tree whose parent is never smaller");
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
        String list = "application services\n\n* designed for app developers everywhere\n";
        assertThat(terms(list)).isEmpty();
        assertThat(terms(list + "\n## Application Services\n")).containsExactly("application services");
        assertThat(terms("Gluon API\n\n* makes deep learning code shorter\n")).containsExactly("Gluon API");
    }

    @Test
    void a_plain_name_without_capitals_needs_another_place_in_the_notes() {
        String lead = "- decision boundary: the line between two classes\n";
        assertThat(terms(lead)).isEmpty();
        assertThat(terms(lead + "- far from the decision boundary we are sure\n"))
                .containsExactly("decision boundary");
    }

    @Test
    void under_a_glossary_heading_every_lead_is_a_term() {
        assertThat(terms("## Glossary\n\n- heap: a tree whose parent is never smaller"))
                .containsExactly("heap");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Support the 61xlarge size - 128 GB GPU memory",
                "- Modeling - 36%",
                "- CPU instance types - algorithm implementation does not use GPUs",
                "- Color: { green, purple }",
                "- Peer - to - Peer",
                "- due to limited number of pins - not all cores accessible",
                "- $j = 1, ..., n$",
                "- RTO: Seconds to minutes",
                "- Last Updated: January 1, 2025",
                "- 80% of data scientists time - spent preparing data",
                "- ...leaving only 20% of time - used to derive insights",
                "- use cases - call centers, subtitles for video on demand",
                "- common use cases: voice of the customer analysis",
                "- Build: pre-built networks, high performance algorithms",
                "- Train: one-click training, hyperparameter optimization",
                "- Deploy: one-click deployment, fully managed hosting",
                "- Step 3: pour the water into the bowl",
                "- Why BFS - it finds the shortest path",
                "- Example: a graph with three nodes",
                "- The model is fast: it runs on the edge",
                "- Ratio of: all that was found to all",
                "- Amazon Prime: https://example.org/",
                "- Amazon Prime: 42",
                "- Amazon Prime: why is it used at all?",
                "- `a - b` is how you subtract - not so here",
                "- Option `x - y z` gives a lot of things",
                "- Time Complexity: O(n log n) in every case",
                "- [Amazon Prime - what it is](https://example.org/)",
                "Amazon Prime is a service: you pay"
            })
    void must_never_become_terms(String line) {
        // Said twice, so that nothing is left out only for want of another place.
        String again = "\n\nwe say the words once more: " + line.substring(2) + "\n";
        assertThat(terms(line + again + again)).isEmpty();
    }

    private static List<String> cues(String markdown) {
        return GlossaryMaker.make(List.of(Notes.note(markdown)), List.of(), new Diagnostics()).cues().stream()
                .map(cue -> cue.heading() + " > " + cue.parent() + " > " + cue.name() + " = "
                        + cue.definition().text())
                .toList();
    }

    @Test
    void what_is_no_term_is_a_cue_under_its_heading() {
        assertThat(cues("## Polly\n\n- Use cases: readers and games\n- **Cost**: by the letter\n"))
                .containsExactly("Polly >  > Use cases = readers and games", "Polly >  > Cost = by the letter");
        assertThat(cues("## Benefits\n\n- **Speed**: it needs less time than before\n"))
                .containsExactly("Benefits >  > Speed = it needs less time than before");
        assertThat(cues("## Frost\n\n- cold storage\n  - **slow reads**: hours to days\n"))
                .isEmpty();
        assertThat(cues("- Amazon Lex\n  - use cases: chatbots and call centers\n"))
                .containsExactly(" > Amazon Lex > use cases = chatbots and call centers");
        assertThat(cues("## P3\n\n- Support the largest size: 128 GB of memory\n"))
                .isEmpty();
    }

    @Test
    void a_label_that_many_headings_have_is_a_cue_of_each() {
        String notes = IntStream.range(0, 4)
                .mapToObj(i -> "## Sort " + i + "\n\n- **Stability**: equal keys keep their order\n")
                .collect(Collectors.joining("\n"));
        assertThat(terms(notes)).isEmpty();
        assertThat(cues(notes)).hasSize(4).first().asString().startsWith("Sort 0 >  > Stability");
    }

    @Test
    void a_heading_is_defined_by_a_first_line_that_says_what_it_is() {
        assertThat(found("## Heaps\n\nA heap is a tree whose parent is never smaller.\n"))
                .containsExactly("[Heaps] = a tree whose parent is never smaller.");
        assertThat(found("## Heaps\n\nThey are used in many places.\n")).isEmpty();
        assertThat(found("## Overview\n\nOverview is a word.\n")).isEmpty();
    }

    @Test
    void a_note_on_one_thing_is_defined_by_its_first_line() {
        assertThat(found("# Heap\n\nA heap is a tree whose parent is never smaller.\n"))
                .containsExactly("[Heap] = a tree whose parent is never smaller.");
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

    @Test
    void a_list_of_words_with_wide_gaps_is_a_list_of_terms() {
        assertThat(found("Haus    house\nBaum    tree\nkleiner Hund\tsmall dog\n"))
                .containsExactly("[Haus] = house", "[Baum] = tree", "[kleiner Hund] = small dog");
        assertThat(found("one gap    is chance\n")).isEmpty();
    }

    @Test
    void the_author_marks_what_is_a_term_and_what_is_none() {
        assertThat(terms("- **Heap**: a tree of many values <!--not-term-->\n")).isEmpty();
        assertThat(terms("<!-- not-term -->\n- **Heap**: a tree of many values\n"))
                .isEmpty();
        assertThat(cues("## A\n\n- Use cases: readers and games <!--not-term-->\n"))
                .isEmpty();
        assertThat(terms("## Benefits\n\n- speed: it needs less time <!-- term -->\n"))
                .containsExactly("speed");
        assertThat(terms("- cold storage <!--term-->\n  - keeps what is seldom read\n"))
                .containsExactly("cold storage");
    }

    @Test
    void a_mark_that_makes_no_term_is_told() {
        Diagnostics diagnostics = new Diagnostics();
        GlossaryMaker.make(List.of(Notes.note("We say nothing of it. <!--term-->\n")), List.of(), diagnostics);
        assertThat(diagnostics.sorted()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(Code.GLOSSARY_MARK);
            assertThat(one.column()).isEqualTo(23);
        });
    }

    @Test
    void the_facts_of_a_key_callout_are_no_terms() {
        assertThat(found("""
                > [!key] Calls
                > - Call an API: the models are already trained
                > - **Order**: first in, first out
                > - Faces
                >   - found and compared with others
                """)).isEmpty();
        assertThat(found("> [!note] Calls\n> - **Heap**: a tree of many values"))
                .containsExactly("[Heap] = a tree of many values");
    }
}
