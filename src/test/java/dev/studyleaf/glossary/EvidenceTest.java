package dev.studyleaf.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.SourceSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    @ParameterizedTest
    @CsvSource({
        "dash-lead, 0.4",
        "row, 0.37",
        "bold-lead, 0.4",
        "marked-name, 0.65",
        "colon-lead, 0.6",
        "heading, 0.7",
        "title, 0.7"
    })
    void more_is_asked_of_patterns_whose_cards_are_often_none(String pattern, double from) {
        assertThat(evidence(pattern, from).isWorthLearning()).isTrue();
        assertThat(evidence(pattern, from - 0.01).isWorthLearning()).isFalse();
    }

    private static Evidence evidence(String pattern, double confidence) {
        return new Evidence("a.md", new SourceSpan(0, 1), 1, pattern, confidence, "why");
    }
}
