package dev.studyleaf.tex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.Chance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Commands that formulas define for those after them. */
class MacrosTest {
    private final Macros macros = new Macros();

    @Test
    void a_command_is_written_out_in_what_follows() {
        assertThat(read("\\R")).isEqualTo("\\R");
        assertThat(read("\\newcommand{\\R}{\\mathbb{R}} x")).isEqualTo("x");
        assertThat(read("\\R^n \\Re \\R x")).isEqualTo("\\mathbb{R}^n \\Re \\mathbb{R} x");
        assertThat(read("\\renewcommand\\R{\\mathbf R}")).isEmpty();
        assertThat(read("\\R")).isEqualTo("\\mathbf R");
    }

    @Test
    void commands_take_what_follows_them() {
        read("\\newcommand{\\norm}[2][2]{\\|#2\\|_{#1}} \\def\\pair#1#2{(#1,#2)} \\newcommand*{\\half}{\\frac12}");
        assertThat(read("\\norm{x} \\norm[p]{x+y}")).isEqualTo("\\|x\\|_{2} \\|x+y\\|_{p}");
        assertThat(read("\\pair a\\alpha \\pair{{a}b}{}")).isEqualTo("(a,\\alpha) ({a}b,)");
        assertThat(read("\\half n")).isEqualTo("\\frac12 n");
        assertThat(read("\\pair")).isEqualTo("(,)");
    }

    @Test
    void operators_delimiters_and_other_names() {
        read("\\DeclareMathOperator{\\argmin}{arg\\,min} \\DeclareMathOperator*{\\argmax}{arg\\,max}"
                + " \\DeclarePairedDelimiter{\\abs}{\\lvert}{\\rvert} \\let\\eps=\\varepsilon");
        assertThat(read("\\argmin_x \\argmax_x")).isEqualTo("\\operatorname{arg\\,min}_x \\operatorname*{arg\\,max}_x");
        assertThat(read("\\abs{x}")).isEqualTo("\\left\\lvert x\\right\\rvert");
        assertThat(read("\\eps x\\eps")).isEqualTo("\\varepsilon x\\varepsilon");
    }

    @Test
    void a_name_keeps_what_it_meant_when_it_was_given() {
        read("\\let\\oldvec\\vec \\renewcommand{\\vec}[1]{\\oldvec{\\mathbf{#1}}}");
        assertThat(read("\\vec{x}")).isEqualTo("\\vec{\\mathbf{x}}");
        read("\\def\\a{\\b} \\def\\b{c}");
        assertThat(read("\\a x")).isEqualTo("c x");
    }

    @Test
    void what_never_ends_or_is_not_whole_stays_as_written() {
        read("\\def\\loop{\\loop\\loop} \\def\\big#1{#1#1#1#1}");
        assertThat(read("\\loop")).isEqualTo("\\loop");
        for (char c = 'b'; c <= 'z'; c++) {
            read("\\def\\" + c + "{\\" + (char) (c - 1) + "\\" + (char) (c - 1) + "} \\def\\a{}");
        }
        assertThat(read("\\z")).isEqualTo("\\z");
        String much = "\\big{".repeat(30) + "x" + "}".repeat(30);
        assertThat(read(much)).isEqualTo(much);
        for (String half :
                List.of("\\newcommand", "\\def\\x", "\\newcommand{x}{y}", "\\let", "\\newcommand{\\x}[z]{y}")) {
            assertThat(read(half)).as(half).isEqualTo(half);
        }
    }

    @Test
    void any_formulas_are_read() {
        List<String> pieces = List.of(
                "\\newcommand",
                "\\def",
                "\\let",
                "\\a",
                "\\b",
                "{",
                "}",
                "[1]",
                "[",
                "]",
                "#1",
                "#",
                "x",
                " ",
                "\\",
                "%",
                "*",
                "=",
                "\n",
                "\\DeclareMathOperator");
        Chance.times(2000, chance -> {
            Macros some = new Macros();
            for (int formula = 0; formula < 3; formula++) {
                String text = String.join("", chance.list(0, 14, () -> chance.of(pieces)));
                Tex tex = some.read(new Tex(text, false));
                assertThat(tex.source()).isEqualTo(text);
                assertThat(tex.words()).isNotNull();
            }
        });
    }

    private String read(String source) {
        return macros.read(new Tex(source, false)).meaning();
    }
}
