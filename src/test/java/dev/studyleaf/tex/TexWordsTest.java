package dev.studyleaf.tex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2 + y_{10} | x² + y₁₀",
                "\\frac{\\partial L}{\\partial w} | (∂L)/(∂w)",
                "\\mathbb{R}^n \\to \\mathbb R | ℝⁿ → ℝ",
                "e^{i\\pi} + 1 = 0 | e^(iπ) + 1 = 0",
                "\\sqrt[3]{x+1} \\leq \\sin x | ³√(x+1) ≤ sin x",
                "\\left( \\frac12 \\right] | ( 1/2 ]",
                "P(\\text{rain} \\mid A) | P(rain ∣ A)",
                "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix} | 1 2; 3 4",
                "\\hat{y} % note | y",
                "\\operatorname{argmax}_\\theta | argmax_θ",
                "f' \\notacommand | f′ notacommand"
            })
    void tex_reads_as_signs_and_words(String tex, String words) {
        assertThat(TexWords.of(tex)).isEqualTo(words);
    }

    @RepeatedTest(20)
    void anything_can_be_read(org.junit.jupiter.api.RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<String> parts =
                List.of("\\", "{", "}", "^", "_", "\\frac", "\\sqrt[", "]", "x", " ", "%", "\n", "&", "\\left.", "$");
        StringBuilder tex = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            tex.append(parts.get(random.nextInt(parts.size())));
        }
        assertThatCode(() -> TexWords.of(tex.toString())).doesNotThrowAnyException();
    }

    @Test
    void deep_nesting_does_not_overflow() {
        assertThat(TexWords.of("{".repeat(100_000) + "x")).isEqualTo("x");
        assertThat(TexWords.of("^".repeat(100_000))).isEmpty();
    }
}
