package dev.studyleaf.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.DeclaredTerm;
import dev.studyleaf.source.LetterCase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is named and not defined stands in the index of names. */
class NameIndexTest {
    private static Glossary glossary(String markdown, DeclaredTerm... declared) {
        return GlossaryMaker.make(List.of(Notes.note(markdown)), List.of(declared), new Diagnostics());
    }

    private static List<String> names(Glossary glossary) {
        return glossary.names().stream().map(NamedPlace::name).toList();
    }

    @Test
    void a_heading_that_the_notes_use_as_a_name_leads_to_its_section() {
        Glossary glossary = glossary(
                "# Caching\n\n## Geo restriction\n\nSet it to on or off.\n\n## Costs\n\nA geo restriction is free.\n");
        assertThat(glossary.names())
                .filteredOn(place -> place.name().equals("Geo restriction"))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.section()).isEqualTo(1);
                    assertThat(place.evidence().line()).isEqualTo(3);
                    assertThat(place.evidence().why()).contains("in a heading");
                });
    }

    @Test
    void what_the_author_marks_as_no_term_is_no_name_of_the_index_either() {
        String note = "# T\n\n- **Pruned tree**: use a few%s\n\nIn sum a pruned tree is smaller.\n";
        assertThat(names(glossary(note.formatted("")))).contains("Pruned tree");
        assertThat(names(glossary(note.formatted(" <!--not-term-->")))).doesNotContain("Pruned tree");
    }

    @Test
    void a_heading_of_two_names_has_both() {
        String note =
                "# T\n\n## Hash join vs Merge join\n\nWe use both.\n\n## Cost\n\nA hash join is cheap, a merge join is not.\n";
        assertThat(names(glossary(note))).contains("Hash join", "Merge join");
    }

    @Test
    void a_marked_name_in_a_sentence_is_listed_however_seldom_the_notes_use_it() {
        String note = "# T\n\nWe look at the **event log** when it fails.\n";
        assertThat(names(glossary(note))).contains("event log");
        assertThat(names(glossary(note + "\nMost of the time the event log is empty.\n")))
                .contains("event log");
    }

    @Test
    void a_name_stands_once_in_the_singular_and_where_it_is_no_name_of_its_own_not_at_all() {
        String note = """
                # T

                - a **GPU machine** costs
                - many **GPU machines** cost more
                - **Behind Caching** it waits
                - the **exam's Caching** is easy

                The GPU machine runs. GPU machines run. Behind caching, the exam's caching.
                """;
        assertThat(names(glossary(note)))
                .contains("GPU machine")
                .doesNotContain("GPU machines", "Behind Caching", "exam's Caching");
    }

    @Test
    void orders_files_and_stressed_words_are_no_names() {
        String note =
                "# T\n\n## Install the server\n\nDo it *now*, with **setup.sh**, and see **everything**.\n\nInstall the server now.\n";
        assertThat(names(glossary(note))).doesNotContain("Install the server", "now", "setup.sh", "everything");
    }

    @Test
    void a_term_is_not_listed_again() {
        String note =
                "# Heap\n\n**Heap**: a tree whose parent is never smaller.\n\nThe *heap* is used by the **heap** sort.\n";
        Glossary glossary = glossary(note);
        assertThat(glossary.terms()).extracting(Term::name).containsExactly("heap");
        assertThat(names(glossary)).doesNotContain("Heap", "heap");
    }

    @Test
    void what_four_headings_have_is_a_part() {
        StringBuilder note = new StringBuilder("# T\n\n");
        IntStream.range(0, 4)
                .forEach(i -> note.append("## Alpha").append(i).append("\n\n### Wave length\n\nIt varies.\n\n"));
        note.append("## End\n\nA wave length is short, and a wave length is long.\n");
        assertThat(names(glossary(note.toString()))).doesNotContain("Wave length");
    }

    @Test
    void a_dropped_name_is_not_listed() {
        String text = "- term: event log\n  drop: true\n";
        DeclaredTerm drop = new DeclaredTerm(
                "event log",
                "",
                List.of(),
                "",
                true,
                LetterCase.AUTO,
                true,
                new SourceText("glossary.yml", text),
                new SourceSpan(0, 5));
        String note =
                "# T\n\nWe look at the **event log** when it fails.\n\nMost of the time the event log is empty.\n";
        assertThat(names(glossary(note, drop))).doesNotContain("event log");
    }

    @Test
    void the_order_of_the_notes_does_not_matter() {
        ParsedNote one = Notes.note("a.md", "# Cache key\n\nUse few.\n");
        ParsedNote two =
                Notes.note("b.md", "# T\n\n## Cache key\n\nThe cache key is costly, but a cache key is needed.\n");
        List<NamedPlace> there = GlossaryMaker.make(List.of(one, two), List.of(), new Diagnostics())
                .names();
        assertThat(there)
                .isEqualTo(GlossaryMaker.make(List.of(two, one), List.of(), new Diagnostics())
                        .names());
    }
}
