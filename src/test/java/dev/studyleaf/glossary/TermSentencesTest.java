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

class TermSentencesTest {
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
    void initials_tell_what_an_abbreviation_is_short_for() {
        assertThat(found("We train a natural language understanding (NLU) model."))
                .containsExactly("[NLU, natural language understanding] = natural language understanding");
        assertThat(found("It runs the Department of Energy (DoE) code."))
                .containsExactly("[DoE, Department of Energy] = Department of Energy");
        assertThat(found("It has an arithmetic and logic unit (ALU)."))
                .containsExactly("[ALU, arithmetic and logic unit] = arithmetic and logic unit");
        assertThat(found("supports PyTorch, Cognitive Toolkit (CNTK) and Caffe (AWS)"))
                .isEmpty();
    }

    @Test
    void a_short_form_that_has_not_the_initials_is_listed_with_its_long_name_and_not_linked() {
        String note = "ChAT (choline acetyltransferase) makes it. Then ChAT rests, and ChAT is made.\n";
        assertThat(found(note)).containsExactly("[ChAT, choline acetyltransferase] = choline acetyltransferase");
        assertThat(terms(note)).containsExactly("ChAT");
        assertThat(linked(note)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BMI (body weight by the square of height) is counted",
                "The ISO (open standards) is read",
                "Lima (the large capital of a country) is big",
                "OK (only if you know why) is fine"
            })
    void other_words_in_brackets_are_no_long_names(String line) {
        assertThat(found(line)).isEmpty();
    }

    @Test
    void what_is_called_by_an_unmarked_name_is_listed_and_not_linked() {
        String note =
                "- A hexagonal grid of progenitor cells is called proneural region.\n- Cells leave the proneural region late.\n";
        assertThat(found(note)).containsExactly("[proneural region] = A hexagonal grid of progenitor cells");
        assertThat(terms(note)).containsExactly("proneural region");
        assertThat(linked(note)).isEmpty();
        assertThat(found("Eine Schwingung mit gleicher Dauer wird genannt harmonische Schwingung."))
                .containsExactly("[harmonische Schwingung] = Eine Schwingung mit gleicher Dauer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The handler of the event is called by the server when it fails",
                "The method that you wrote before is called twice.",
                "Cells are called neurons.",
                "We have what is called a problem of the first kind"
            })
    void other_calls_name_nothing(String line) {
        assertThat(found(line)).isEmpty();
    }

    @Test
    void an_abbreviation_in_brackets_is_another_name() {
        assertThat(found("- **Support Vector Machine (SVM)** – separates two classes"))
                .contains("[Support Vector Machine, SVM] = separates two classes");
        assertThat(found("- **Recall (often)** - share of what was found"))
                .containsExactly("[Recall] = share of what was found");
    }

    @Test
    void a_single_word_that_begins_a_sentence_is_listed_and_not_linked() {
        String note =
                "A heap is a tree whose parent is never smaller.\n\nWe sort with a heap. Then the heap is empty.\n";
        assertThat(terms(note)).containsExactly("heap");
        assertThat(linked(note)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A fibonacci heap is a tree whose parent is never smaller.",
                "Ein Fibonacci Heap ist ein Baum, dessen Wurzel nie kleiner ist.",
                "Un fibonacci heap es un árbol cuya raíz nunca es menor.",
                "Un fibonacci heap est un arbre dont la racine n'est jamais plus petite."
            })
    void an_unmarked_subject_is_a_term_where_the_notes_come_back_to_it(String line) {
        assertThat(linked(line + "\n")).isEmpty();
        assertThat(linked(line + "\n\nWe sort with a fibonacci heap. Then the fibonacci heap is empty.\n"))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("fibonacci heap");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "However, the heap is a tree whose parent is never smaller.",
                "Sometimes there is a need to sort the heap again.",
                "The goal is a heap whose parent is never smaller.",
                "Each heap is a tree whose parent is never smaller."
            })
    void other_subjects_are_none(String line) {
        assertThat(terms(line + "\n\nWe sort with a heap, the goal. Then the heap, the goal, is empty.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A tree whose parent is never smaller is called a **heap**.",
                "Ein Baum mit der kleinsten Zahl oben, auch genannt **heap**.",
                "Un árbol con el menor número arriba es llamado **heap**.",
                "Un arbre avec le plus petit nombre en haut est appelé **heap**."
            })
    void a_sentence_may_give_the_name_at_its_end(String line) {
        assertThat(terms(line + "\n")).containsExactly("heap");
    }

    @Test
    void a_short_form_may_stand_before_its_long_name() {
        assertThat(found("We speak of URIs (Uniform Resource Identifiers) here."))
                .containsExactly("[URI, Uniform Resource Identifiers] = Uniform Resource Identifiers");
        assertThat(found("- **OCP, Open-Closed Principle**: a class is open to be extended"))
                .containsExactly("[Open-Closed Principle, OCP] = a class is open to be extended");
    }

    @Test
    void a_short_form_has_its_long_name_in_a_heading_or_beside_it() {
        assertThat(linked("# Networks\n\n## Router Information Protocol (RIP)\n\n- old\n"))
                .containsExactly("RIP");
        assertThat(linked("- GUID: Globally Unique Identifier\n")).containsExactly("GUID");
        assertThat(linked("Each has a Globally Unique Identifier (GUID).\n")).containsExactly("GUID");
        assertThat(found("- **CDN**: Content Delivery Network, a set of servers near the readers\n"))
                .contains(
                        "[CDN, Content Delivery Network] = Content Delivery Network, a set of servers near the readers");
        assertThat(linked("- Bipolar Junction Transistor - BJT\n")).containsExactly("BJT");
    }

    @Test
    void what_explains_a_short_form_says_more_than_its_long_name() {
        String note =
                "It is sent by a content delivery network (CDN).\n\n- **CDN**: servers that are near the readers\n";
        assertThat(GlossaryMaker.make(List.of(Notes.note(note)), List.of(), new Diagnostics())
                        .terms())
                .extracting(term -> term.definition().text())
                .containsExactly("content delivery network; servers that are near the readers");
    }

    @Test
    void a_sentence_that_names_what_the_one_before_describes_is_read_with_it() {
        assertThat(found("Two molecules join by a hydrogen bridge. Diese Moleküle nennt man *Dimere*."))
                .containsExactly(
                        "[Dimere] = Two molecules join by a hydrogen bridge. Diese Moleküle nennt man Dimere.");
        assertThat(found("Säuren, die sich von den Alkanen ableiten lassen werden auch als *Alkansäuren* bezeichnet."))
                .startsWith("[Alkansäuren] = Säuren, die sich von den Alkanen ableiten lassen");
        assertThat(found("The time it takes to stop one process is known as `dispatch latency`."))
                .containsExactly("[dispatch latency] = The time it takes to stop one process");
        assertThat(found("The proof from a first and simple promise is called the **base case**."))
                .contains("[base case] = The proof from a first and simple promise");
        assertThat(found("The time it takes to stop one process is called `stop_time()`."))
                .isEmpty();
    }

    @Test
    void a_long_name_in_romance_languages_is_not_cut_at_its_small_words() {
        assertThat(found("Na Doença do Refluxo Gastroesofágico (DRGE) o ácido sobe."))
                .containsExactly("[DRGE, Doença do Refluxo Gastroesofágico] = Doença do Refluxo Gastroesofágico");
        assertThat(found("Usa el Análisis Causal y Resolución (CAR) siempre.")).isEmpty();
    }

    @Test
    void a_name_alone_before_what_it_means_in_brackets_is_explained_by_it() {
        assertThat(found("- Feasibility study (whether the whole can be paid for)"))
                .containsExactly("[Feasibility study] = whether the whole can be paid for");
        assertThat(found("- We made a feasibility study (whether the whole can be paid for) last year"))
                .isEmpty();
    }

    @Test
    void a_name_is_written_without_its_article_unless_that_belongs_to_it() {
        assertThat(found("**Un tableau** est une suite de valeurs de même type."))
                .singleElement()
                .asString()
                .startsWith("[tableau] = ");
        assertThat(found("- **Das Bürgertum**: eine Schicht, die in den Städten wohnt"))
                .singleElement()
                .asString()
                .startsWith("[Bürgertum] = ");
        assertThat(found("- **La Niña**: a cold phase of the ocean that follows"))
                .singleElement()
                .asString()
                .startsWith("[La Niña] = ");
        assertThat(found("- **A priori knowledge**: a kind of knowledge that needs no experience"))
                .singleElement()
                .asString()
                .startsWith("[A priori knowledge] = ");
    }

    @Test
    void each_line_of_a_paragraph_that_begins_with_a_marked_name_is_a_line_of_its_own() {
        String lines = "**Heap**: a tree of many values\n**Stack (LIFO)**: a list that grows at one end\n"
                + "**Queue**: a list that *shrinks*\nat its other end";
        assertThat(found(lines))
                .containsExactly(
                        "[Heap] = a tree of many values",
                        "[Stack] = a list that grows at one end",
                        "[Queue] = a list that shrinks at its other end");
    }

    @Test
    void a_small_word_in_a_sentence_is_told_of_where_it_is_introduced() {
        String note = "# T\n\nIn the war the **neutrals** wanted to stay at home for good.\n";
        assertThat(terms(note)).containsExactly("neutrals");
        assertThat(linked(note)).isEmpty();
        assertThat(terms("# T\n\nIn the war they **quickly** wanted to stay at home for good.\n"))
                .isEmpty();
    }

    @Test
    void what_is_in_code_and_is_said_to_be_something_is_listed_and_not_linked() {
        String note = "# T\n\n`stderr` is a separate stream for messages.\n\nWe read stderr. It has stderr in it.\n";
        assertThat(terms(note)).containsExactly("stderr");
        assertThat(linked(note)).isEmpty();
    }

    @Test
    void companies_that_are_parties_of_a_case_are_no_short_forms() {
        assertThat(found("Acme Bucket Works Ltd (ABWL) sued the town.")).isEmpty();
    }
}
