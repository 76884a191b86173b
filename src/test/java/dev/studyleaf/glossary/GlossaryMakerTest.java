package dev.studyleaf.glossary;

import static dev.studyleaf.glossary.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.glossary.link.TermMatcher;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.DeclaredTerm;
import dev.studyleaf.source.GlossaryFileReader;
import dev.studyleaf.source.LetterCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlossaryMakerTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Glossary make(List<DeclaredTerm> declared, ParsedNote... notes) {
        return GlossaryMaker.make(List.of(notes), declared, diagnostics);
    }

    private static DeclaredTerm declaredIn(String path, String name, String definition, String... aliases) {
        SourceText text = new SourceText(path, "");
        return new DeclaredTerm(
                name, definition, List.of(aliases), "", true, LetterCase.AUTO, false, text, SourceSpan.START);
    }

    private static DeclaredTerm declared(String name, String definition, String... aliases) {
        return declaredIn("glossary.yml", name, definition, aliases);
    }

    private static DeclaredTerm dropped(String path, String name) {
        SourceText text = new SourceText(path, "");
        return new DeclaredTerm(name, "", List.of(), "", true, LetterCase.AUTO, true, text, SourceSpan.START);
    }

    private static DeclaredTerm cased(String name, LetterCase letterCase) {
        SourceText text = new SourceText("glossary.yml", "");
        return new DeclaredTerm(name, "A thing.", List.of(), "", true, letterCase, false, text, SourceSpan.START);
    }

    @Test
    void what_the_author_dropped_is_no_term_and_no_cue() {
        ParsedNote note = note("- **Heap**: a thing that was found");
        Glossary glossary = make(List.of(dropped("glossary.yml", "heap")), note);
        assertThat(glossary.terms()).isEmpty();
        assertThat(glossary.cues()).isEmpty();
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void what_a_note_drops_in_its_front_matter_is_dropped_in_that_note() {
        ParsedNote own = note("a.md", "- **Heap**: a thing that was found", dropped("a.md", "Heap"));
        ParsedNote other = note("b.md", "- **Heap**: a tree of many values");
        assertThat(make(List.of(), own, other).terms())
                .singleElement()
                .satisfies(term -> assertThat(term.path()).isEqualTo("b.md"));
    }

    @Test
    void the_author_decides_whether_capitals_matter() {
        Glossary exact = make(List.of(cased("go", LetterCase.EXACT)));
        assertThat(new TermMatcher(exact).find("Go to go"))
                .extracting(TermMatcher.Match::start)
                .containsExactly(6);
        Glossary any = make(List.of(cased("API", LetterCase.ANY)));
        assertThat(new TermMatcher(any).find("an api")).hasSize(1);
    }

    @Test
    void terms_and_cues_say_where_they_stand_and_why() {
        ParsedNote note = note("n.md", "# N\n\n- **Heap**: a tree of many values\n- price range: two to three coins\n");
        Glossary glossary = make(List.of(), note);
        assertThat(glossary.terms()).singleElement().satisfies(term -> {
            assertThat(term.evidence().line()).isEqualTo(3);
            assertThat(term.evidence().why()).startsWith("bold words, then a colon or dash; + ");
        });
        assertThat(glossary.cues()).singleElement().satisfies(cue -> {
            assertThat(cue.evidence().line()).isEqualTo(4);
            assertThat(cue.pattern()).isEqualTo("colon-lead");
        });
    }

    private static List<String> names(Glossary glossary) {
        return glossary.terms().stream().map(Term::name).toList();
    }

    @Test
    void what_the_author_declared_wins_over_what_was_found() {
        ParsedNote note = note("- **Heap**: a thing that was found");
        Glossary glossary = make(List.of(declared("heap", "A tree.")), note);
        assertThat(glossary.terms()).singleElement().satisfies(term -> {
            assertThat(term.name()).isEqualTo("heap");
            assertThat(term.definition().text()).isEqualTo("A tree.");
            assertThat(term.pattern()).isEqualTo("declared");
        });
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void a_found_plural_of_what_the_author_declared_is_the_same_term() {
        Glossary glossary = make(
                List.of(declared("P3 instance", "A machine.")), note("- **P3 instances**: things to rent by the hour"));
        assertThat(glossary.terms()).singleElement().satisfies(term -> {
            assertThat(term.definition().text()).isEqualTo("A machine.");
            assertThat(term.aliases()).isEmpty();
        });
    }

    @Test
    void a_found_singular_and_plural_are_one_term_and_no_name_of_the_index() {
        Glossary glossary = make(
                List.of(),
                note(
                        "- **Sparse matrix**: a matrix that has mostly zeros\n- **Sparse matrixes**: matrices of mostly zeros"),
                note("The **sparse matrixes** are stored in lists.\n\n## Sparse matrixes\n"));
        assertThat(glossary.terms()).extracting(Term::name).containsExactly("Sparse matrix");
        assertThat(glossary.names()).extracting(NamedPlace::name).doesNotContain("Sparse matrixes", "sparse matrixes");
    }

    @Test
    void a_short_form_is_no_plural_of_another_and_a_subject_none_of_a_word() {
        assertThat(make(
                                List.of(),
                                note(
                                        "- **AC**: a current that changes its direction\n- **ACS**: a service of the cloud for lists\n"))
                        .terms())
                .hasSize(2);
        assertThat(make(
                                List.of(),
                                note(
                                        "- **Ethics**: the study of what is right\n- **Ethic**: a rule of what one does\n"))
                        .terms())
                .hasSize(2);
    }

    @Test
    void a_found_term_with_the_name_of_an_alias_is_the_same_term() {
        ParsedNote note = note("- **Open Neural Network Exchange (ONNX)**: moves models about");
        Glossary glossary = make(List.of(declared("ONNX", "A format.")), note);
        assertThat(glossary.terms()).singleElement().satisfies(term -> {
            assertThat(term.aliases()).containsExactly("Open Neural Network Exchange");
        });
    }

    @Test
    void a_declared_term_without_a_definition_takes_the_one_that_was_found() {
        Glossary glossary = make(List.of(declared("heap", "")), note("- **Heap**: a tree, more or less"));
        assertThat(glossary.terms().get(0).definition().text()).isEqualTo("a tree, more or less");
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void a_declared_term_that_nobody_defines_is_dropped_with_a_warning() {
        assertThat(make(List.of(declared("heap", ""))).terms()).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.GLOSSARY_NO_DEFINITION);
    }

    @Test
    void a_term_declared_twice_is_a_warning_that_names_both_places() {
        ParsedNote note = note("a/b.md", "text\n", declaredIn("a/b.md", "Heap", "Other."));
        Glossary glossary = make(List.of(declared("heap", "A tree.")), note);
        assertThat(names(glossary)).containsExactly("heap");
        assertThat(diagnostics.sorted()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(Code.GLOSSARY_DUPLICATE);
            assertThat(d.path()).isEqualTo("a/b.md");
            assertThat(d.message()).contains("`a/b.md:1`", "`glossary.yml:1`");
        });
    }

    @Test
    void what_is_wrong_in_the_glossary_file_is_told_at_the_entry() {
        SourceText file = new SourceText("glossary.yml", """
                - term: Heap
                  definition: A tree.
                - term: "heap"
                  definition: Another tree.
                - term: Queue
                - term: Pile
                  definition: Things on each other.
                  aliases: heap
                """);
        make(GlossaryFileReader.read(file, diagnostics));
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::line, Diagnostic::column, Diagnostic::length)
                .containsExactly(
                        tuple(Code.GLOSSARY_DUPLICATE, 3, 9, 6),
                        tuple(Code.GLOSSARY_NO_DEFINITION, 5, 9, 5),
                        tuple(Code.GLOSSARY_DUPLICATE, 6, 9, 4));
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .contains("the term `heap` is declared twice: `glossary.yml:3` and `glossary.yml:1`");
    }

    @Test
    void an_alias_that_is_another_terms_name_is_left_to_that_term() {
        Glossary glossary = make(List.of(declared("A thing", "One.", "Heap"), declared("Heap", "Two.")));
        assertThat(glossary.terms()).allSatisfy(t -> assertThat(t.aliases()).isEmpty());
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.GLOSSARY_DUPLICATE);
    }

    @Test
    void the_more_reliable_pattern_gives_the_definition() {
        Glossary glossary = make(
                List.of(),
                note("a.md", "- **Heap**: what the first note says"),
                note("b.md", "A *heap* is a tree of values."));
        assertThat(glossary.terms())
                .singleElement()
                .satisfies(t -> assertThat(t.pattern()).isEqualTo("is-a"));
    }

    @Test
    void a_label_that_four_headings_have_is_a_facet_and_no_term() {
        String three =
                "# A\n- **Laufzeit**: braucht viel Zeit\n# B\n- **Laufzeit**: braucht wenig Zeit\n# C\n- **Laufzeit**: braucht keine Zeit\n";
        assertThat(names(make(List.of(), note(three)))).containsExactly("Laufzeit");
        assertThat(names(make(List.of(), note(three + "# D\n- **Laufzeit**: egal wie viel\n"))))
                .isEmpty();
    }

    @Test
    void the_category_is_the_nearest_heading_that_says_something() {
        String text =
                "# All\n## Graphs\n### Overview\n- **Heap**: a tree of values\n## Search\n### Paths\n- **Hop**: one edge of it";
        assertThat(make(List.of(), note(text)).terms())
                .extracting(Term::category)
                .containsExactly("Graphs", "Paths");
        assertThat(make(List.of(), note("03-data_stores/a.md", "- **Heap**: a tree of values"))
                        .terms())
                .extracting(Term::category)
                .containsExactly("data stores");
    }

    @Test
    void a_word_that_the_notes_write_small_loses_the_capital_of_its_line() {
        ParsedNote note = note("- **Overfitting**: learns the noise too\n- less data means more overfitting\n");
        assertThat(names(make(List.of(), note))).containsExactly("overfitting");
    }

    @Test
    void addresses_are_ascii_and_unique_and_keep_clear_of_reserved_names() {
        List<DeclaredTerm> terms =
                List.of("C++", "C#", "C", "Index", "Größe", "機械学習", "R&D", "c plus plus", "Nul").stream()
                        .map(name -> declared(name, "Something."))
                        .toList();
        assertThat(make(terms).terms())
                .extracting(Term::slug)
                .containsExactlyInAnyOrder(
                        "c-plus-plus",
                        "c-sharp",
                        "c",
                        "index-term",
                        "grosse",
                        "u-6a5f-68b0-5b66-7fd2",
                        "r-and-d",
                        "c-plus-plus-2",
                        "nul-term");
    }

    @Test
    void the_order_of_the_notes_does_not_matter() {
        List<ParsedNote> notes = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> note("n" + i + ".md", "# T" + i + "\n- **Heap " + i % 7 + "**: a tree of kind " + i))
                .toList());
        Glossary first = GlossaryMaker.make(notes, List.of(), diagnostics);
        Collections.shuffle(notes, new Random(7));
        Glossary second = GlossaryMaker.make(notes, List.of(), diagnostics);
        assertThat(second.terms())
                .extracting(t -> t.slug() + t.path())
                .isEqualTo(first.terms().stream().map(t -> t.slug() + t.path()).toList());
    }

    @Test
    void terms_are_filed_under_the_word_a_reader_looks_for() {
        Glossary glossary =
                make(List.of(declared("Zebra", "z."), declared("Amazon Polly", "p."), declared("Queue", "q.")));
        assertThat(names(glossary)).containsExactly("Amazon Polly", "Queue", "Zebra");
    }
}
