package dev.studyleaf.glossary.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.GlossaryMaker;
import dev.studyleaf.glossary.Notes;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.DeclaredTerm;
import dev.studyleaf.source.LetterCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermLinkerTest {
    private static List<String> uses(Glossary glossary, ParsedNote note) {
        return new TermLinker(glossary)
                .uses(note).stream()
                        .map(use -> use.section() + " "
                                + note.runs().get(use.run()).text().substring(use.start(), use.end()))
                        .toList();
    }

    @Test
    void a_term_is_linked_once_a_section() {
        ParsedNote note = Notes.note("# Note\n# A\nheap and heap\n- heaps\n# B\na Heap");
        assertThat(uses(new Glossary(List.of(TermMatcherTest.term("heap")), List.of(), List.of()), note))
                .containsExactly("1 heap", "2 Heap");
    }

    @Test
    void a_term_is_not_linked_where_it_is_defined() {
        ParsedNote note = Notes.note(
                "- **Binary heap**: a tree of values in which no parent is smaller than a child.\n- the binary heap is fast\n");
        Glossary glossary = GlossaryMaker.make(List.of(note), List.of(), new Diagnostics());
        assertThat(uses(glossary, note)).containsExactly("0 binary heap");
        int run = new TermLinker(glossary).uses(note).get(0).run();
        assertThat(note.runs().get(run).text()).startsWith("the");
    }

    @Test
    void a_bare_name_above_its_items_is_not_linked_to_itself() {
        ParsedNote note = Notes.note("* Amazon Rekognition\n    * looks at images with deep learning\n");
        Glossary glossary = GlossaryMaker.make(List.of(note), List.of(), new Diagnostics());
        assertThat(glossary.terms()).hasSize(1);
        assertThat(uses(glossary, note)).isEmpty();
    }

    @Test
    void terms_that_are_not_to_be_linked_never_are() {
        DeclaredTerm quiet = new DeclaredTerm(
                "heap",
                "A tree.",
                List.of(),
                "",
                false,
                LetterCase.AUTO,
                false,
                new SourceText("glossary.yml", ""),
                SourceSpan.START);
        Glossary glossary = GlossaryMaker.make(List.of(), List.of(quiet), new Diagnostics());
        assertThat(uses(glossary, Notes.note("a heap"))).isEmpty();
    }
}
