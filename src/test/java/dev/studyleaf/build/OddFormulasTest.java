package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Text that looks like formulas, and formulas that only other programs' packages know. */
class OddFormulasTest extends VaultTest {
    @Test
    void brackets_around_words_with_formulas_are_brackets() throws IOException {
        vault.with("a.md", "the set $D$\\[also called $\\mathcal{D}$ here\\], and \\[x \\text{ if $y \\le 1$}\\]")
                .build();
        assertThat(vault.prose("notes/a.html").text()).contains("[also called").contains("here], and");
        assertThat(vault.prose("notes/a.html").select("math[display=block]")).hasSize(1);
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void an_empty_formula_does_not_take_the_text_after_it() throws IOException {
        vault.with("a.md", "One\n\n$$\n\t\n$$\n\nTwo $F$ three.\n\n$$\nx\n$$\n").build();
        assertThat(vault.prose("notes/a.html").select("p").eachText().get(1)).startsWith("Two");
        assertThat(vault.prose("notes/a.html").select("math")).hasSize(2);
        assertThat(vault.prose("notes/a.html").text()).doesNotContain("$");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void text_behind_the_end_of_a_formula_does_not_turn_the_rest_of_the_note_round() throws IOException {
        vault.with("a.md", """
                $$a \\cdot a = b
                $$, which also means that
                $$
                c^2
                $$
                or
                $$
                \\begin{align*}
                d^2 &= e
                \\end{align*}
                $$and

                ### A heading
                Two.
                """).build();
        assertThat(vault.prose("notes/a.html").select("math[display=block]")).hasSize(3);
        assertThat(vault.prose("notes/a.html").text())
                .contains(", which also means that", "and")
                .doesNotContain("$");
        assertThat(vault.prose("notes/a.html").select("h2, h3").eachText()).contains("A heading");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void signs_of_packages_that_are_often_loaded_are_known() throws IOException {
        vault.with("a.md", """
                $45\\textdegree$ $\\mathds{1}$ $\\textvisiblespace$ $\\textbraceleft\\textbackslash$

                $$
                \\begin{multlined} a \\\\ b \\end{multlined}
                $$
                """).build();
        assertThat(vault.prose("notes/a.html").select("math")).hasSize(5);
        assertThat(vault.prose("notes/a.html").select("math").text())
                .contains("45°")
                .contains("␣")
                .contains("{");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void citations_in_two_pairs_of_brackets_are_no_links() throws IOException {
        vault.with("a.md", "as [[@Knuth1997, p. 3]] says, see [[@Knuth1997]]")
                .with("lit/@Knuth1997.md", "x")
                .build();
        assertThat(vault.prose("notes/a.html").text()).contains("as [[@Knuth1997, p. 3]] says");
        assertThat(vault.prose("notes/a.html").select("a")).hasSize(1);
        assertThat(vault.reports()).isEmpty();
    }
}
