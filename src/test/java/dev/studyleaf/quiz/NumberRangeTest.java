package dev.studyleaf.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NumberRangeTest {
    @Test
    void a_tolerance_is_absolute_or_relative() {
        assertRange("0.8 ± 0.01", 0.79, 0.81, "");
        assertRange("0.8 +- 1%", 0.792, 0.808, "");
        assertRange("80 +/- 3", 77, 83, "");
        assertRange("-5 ± 10 %", -5.5, -4.5, "");
        assertRange("128 GB ± 2 GB", 126, 130, "GB");
        assertRange("128 ± 2 GB", 126, 130, "GB");
        assertRange("80% ± 3%", 77, 83, "%");
    }

    @Test
    void a_range_includes_its_ends_as_its_brackets_say() {
        assertRange("0.7..0.9", 0.7, 0.9, "");
        assertRange("7 .. 9 ms", 7, 9, "ms");
        assertRange("[0.7, 0.9]", 0.7, 0.9, "");
        NumberRange open = assertRange("(0.7; 0.9)", 0.7, 0.9, "");
        assertThat(open.highIncluded()).isFalse();
        assertThat(open.low()).isGreaterThan(0.7);
        assertThat(NumberRange.of("[0.7, 0.9)").orElseThrow().low()).isEqualTo(0.7);
    }

    @Test
    void a_plain_number_accepts_itself_and_hardly_more() {
        assertRange("8", 8, 8, "");
        assertRange("1,000,000", 1_000_000, 1_000_000, "");
        assertRange("1 000 000 requests", 1_000_000, 1_000_000, "requests");
        assertRange("−3.5e-2", -0.035, -0.035, "");
        assertRange(".5", 0.5, 0.5, "");
        assertRange("128 GB", 128, 128, "GB");
        assertRange("80 %", 80, 80, "%");
        assertRange("25 Gbit/s", 25, 25, "Gbit/s");
        assertRange("[1,000, 2,000]", 1000, 2000, "");
        NumberRange zero = NumberRange.of("0").orElseThrow();
        assertThat(zero.low()).isLessThanOrEqualTo(0).isGreaterThan(-1e-9);
        assertThat(NumberRange.of("1e-12").orElseThrow().high()).isLessThan(1.1e-12);
    }

    @Test
    void what_is_no_range_is_none_but_is_seen_to_be_meant_as_one() {
        for (String text : new String[] {
            "0.9..0.7", "0.8 ± x", "0.8 ± -1", "[0.7, 0.9", "[0.9, 0.7]", "0,8", "1e999", "5..", "[5, 5)"
        }) {
            assertThat(NumberRange.meant(text)).as(text).isTrue();
            assertThat(NumberRange.of(text)).as(text).isEmpty();
        }
    }

    @Test
    void words_that_begin_with_a_digit_are_words() {
        for (String text : new String[] {
            "p3.16xlarge",
            "3 or more",
            "2023-01-05",
            "1.2.3",
            "10 | ten",
            "[a-z]+",
            "(2) foo",
            "",
            "23 P = 1 - (365 · 364 ... (365-(n-1)))/365",
            "3 values: 1..3",
            "2 of 5 ± 1"
        }) {
            assertThat(NumberRange.meant(text)).as(text).isFalse();
        }
    }

    @Test
    void a_very_long_text_is_no_number_and_takes_no_long_time() {
        assertThat(NumberRange.meant("1".repeat(20_000))).isFalse();
        assertThat(Quiz.asking("So?", "Answer: [1" + ",1".repeat(20_000) + " \\")
                        .questions())
                .hasSize(1);
    }

    private static NumberRange assertRange(String text, double low, double high, String unit) {
        assertThat(NumberRange.meant(text)).as(text).isTrue();
        NumberRange range = NumberRange.of(text).orElseThrow(() -> new AssertionError(text));
        double rounding = 1e-8 * Math.max(1, Math.abs(high));
        assertThat(range.low()).as(text).isCloseTo(low, within(rounding));
        assertThat(range.high()).as(text).isCloseTo(high, within(rounding));
        assertThat(range.unit()).as(text).isEqualTo(unit);
        return range;
    }
}
