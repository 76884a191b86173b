package dev.studyleaf.glossary;

import static dev.studyleaf.glossary.Found.cues;
import static dev.studyleaf.glossary.Found.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorMarksTest {
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
}
