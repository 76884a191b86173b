package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Commands that notes and settings define for formulas, and formulas in odd places. */
class MacrosInNotesTest extends VaultTest {
    @Test
    void a_paragraph_that_only_defines_commands_is_not_shown_and_they_work() throws IOException {
        Document page = built("""
                \\newcommand{\\R}{\\mathbb{R}}
                \\def\\half#1{\\tfrac{#1}{2}}

                > \\DeclareMathOperator*{\\argmax}{arg\\,max}

                So $\\half x \\in \\R$ and $\\argmax_x$.

                \\def is a command of TeX.
                """);
        assertThat(page.select(".prose math")).hasSize(2);
        assertThat(page.select(".prose > p").eachText()).last().isEqualTo("\\def is a command of TeX.");
        assertThat(page.select(".prose").text()).doesNotContain("newcommand", "mathbb");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void a_preamble_beside_the_notes_defines_commands_for_all() throws IOException {
        vault.with("preamble.sty", "\\usepackage{amsmath}\n\\newcommand{\\bb}[1]{\\mathbb{#1}}\n");
        assertThat(built("so $\\bb{N}$").select(".prose math").text()).isEqualTo("ℕ");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void two_formulas_may_touch() throws IOException {
        assertThat(built("so $x^2$$y^2$$z$ is").select(".prose math").eachText())
                .containsExactly("x2", "y2", "z");
    }

    @Test
    void commands_of_a_note_work_in_all_formulas_after_them() throws IOException {
        Document page = built("""
                $$
                \\newcommand{\\R}{\\mathbb{R}} \\DeclareMathOperator{\\argmin}{arg\\,min}
                $$

                # On $\\R^n$

                so $\\argmin_x f(x)$ $\\def\\norm#1{\\|#1\\|}$ and $\\norm{y}$ but $\\wrong$
                """);
        assertThat(page.select("title").text()).startsWith("On ℝⁿ");
        assertThat(page.select(".prose math")).hasSize(2);
        assertThat(page.select(".prose").text()).startsWith("so arg").endsWith("but \\wrong");
        assertThat(vault.reports()).singleElement().asString().startsWith("n.md:7:");
    }

    @Test
    void a_hint_of_a_gap_shows_a_formula_in_signs() throws IOException {
        assertThat(built("> [!question] It is ==round==^[like $\\pi$ *here*] or ==flat==^[b].\n>\n> Why: x.\n")
                        .select(".quiz input")
                        .eachAttr("placeholder"))
                .containsExactly("like π here", "b");
    }

    @Test
    void macros_of_the_settings_work_in_all_notes_and_those_of_a_note_in_it_alone() throws IOException {
        vault.with("studyleaf.yml", "macros: |\n  \\newcommand{\\R}{\\mathbb{R}}\n  \\def\\half{\\frac12}\n")
                .with("a.md", "$\\def\\E{e}$ $\\R$ $\\half$ $\\E$")
                .with("b.md", "$\\R^2$ $\\E$")
                .build();
        assertThat(vault.prose("notes/a.html").select("math")).hasSize(3);
        assertThat(vault.prose("notes/b.html").select("math")).hasSize(1);
        assertThat(vault.reports()).singleElement().asString().startsWith("b.md:1:9 math.syntax");
    }

    @Test
    void macros_that_define_nothing_are_told() throws IOException {
        vault.with("studyleaf.yml", "title: T\nmacros: \\def\\a{b} \\oops\n").with("a.md", "a");
        assertThat(vault.check())
                .containsExactly("studyleaf.yml:2:9 config.value `macros` has what defines nothing: `\\oops`");
    }

    @Test
    void a_brace_of_the_macros_that_nothing_closes_is_told_where_it_opens() throws IOException {
        vault.with("studyleaf.yml", "macros: |\n  \\def\\a{b}\n  \\newcommand{\\R}{\\mathbb{R}\n")
                .with("a.md", "a");
        assertThat(vault.check())
                .containsExactly("studyleaf.yml:3:18 config.value `macros` opens a brace that nothing closes");
    }

    private Document built(String text) throws IOException {
        vault.with("n.md", text).with("other.md", "Other.").build();
        return page("notes/n.html");
    }
}
