package dev.studyleaf.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What people write who have LaTeX or MathJax in mind. */
class FormulasTest {
    @Test
    void what_latex_and_mathjax_read_is_read() {
        List<Tex> all = List.of(
                display("\\begin{eqnarray} a &=& b \\nonumber \\\\ &=& c \\end{eqnarray}"),
                display("\\begin{eqnarray*} a &=& b \\end{eqnarray*}"),
                display("\\begin{flalign*} a &= b \\end{flalign*}"),
                display("\\begin{flalign} a &= b \\end{flalign}"),
                display("\\begin{split} a & = & b \\\\ & = & c \\end{split}"),
                display("n _\\min, x^\\max + \\sum_{l=1}^\\sqrt{ N } l_\\frac{1}{2}"),
                display("20\\ohm \\in \\C^{2^n} \\\\C"),
                display("\\eqref{eq:a_b}"),
                display("\\text{count_zero} + \\mbox{a_b} + \\text{a\\_b}"));
        Formulas formulas = Formulas.of(all);
        for (Tex tex : all) {
            assertThat(formulas.fault(tex)).as(tex.source()).isEmpty();
        }
        assertThat(words(formulas, all.get(6))).contains("20Ω", "ℂ").endsWith("C");
        assertThat(words(formulas, all.get(7))).isEqualTo("(eq:a_b)");
        assertThat(words(formulas, all.get(8))).isEqualTo("count_zero+a_b+a_b");
    }

    @Test
    void what_is_wrong_is_said_in_words_of_the_field() {
        for (String tex : List.of("\\theta_i^' x", "\\op{x}_u", "\\set{}", "\\left", "x^", "{", "\\frac", "a & b")) {
            Tex one = display(tex);
            Formulas.of(List.of(one))
                    .fault(one)
                    .ifPresent(fault -> assertThat(fault.message())
                            .as(tex)
                            .doesNotContain("read property", "undefined", "null", "is not a function"));
        }
    }

    private static Tex display(String source) {
        return new Tex(source, true);
    }

    private static String words(Formulas formulas, Tex tex) {
        return Jsoup.parse(formulas.mathml(tex).orElseThrow()).text().replaceAll("\\s", "");
    }
}
