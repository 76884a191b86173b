package dev.studyleaf.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.command.StudyCoverage;
import dev.studyleaf.coverage.Coverage.Asked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    private static final String LONG =
            "This paragraph has more than twenty words so that it says enough to be asked about by someone who reads it all.\n";

    private static final String TERMS = """
            # T

            - **Anode**: the plate at which electrons leave a cell
            - **Cathode**: the pole where current flows out again
            - **Salt bridge**: a tube of ions that keeps both halves neutral
            - **Turnip**: swells in cold soil long after the summer has gone
            """;

    @TempDir
    private Path folder;

    private Coverage of(String settings, String note) throws IOException {
        Files.writeString(folder.resolve("studyleaf.yml"), settings);
        Files.writeString(folder.resolve("a.md"), note);
        return StudyCoverage.of(folder).coverage();
    }

    private static Map<String, Asked> sections(Coverage coverage) {
        return coverage.sections().stream()
                .collect(Collectors.toMap(one -> one.section().title(), Coverage.OfSection::asked));
    }

    private static String question(String prompt) {
        return "\n> [!question] " + prompt + "\n>\n> Answer: true\n>\n> Why: so.\n\n";
    }

    @Test
    void a_question_reaches_its_section_and_all_around_it_but_not_what_is_beside() throws IOException {
        Coverage coverage = of(
                "made-questions: false\n",
                "# T\n\n" + LONG + "\n## One\n\n" + LONG + "\n### Deep\n\n" + LONG + question("Is it so?")
                        + "## Two\n\n" + LONG + "\n## Short\n\nFew words.\n");
        assertThat(sections(coverage))
                .isEqualTo(
                        Map.of("", Asked.NEVER, "One", new Asked(1, 0), "Deep", new Asked(1, 0), "Two", Asked.NEVER));
        assertThat(coverage.sections().get(3).line()).isEqualTo(19);
        assertThat(coverage.percent(true)).isEqualTo(50.0);
    }

    @Test
    void a_section_is_reached_where_a_question_elsewhere_asks_for_a_term_that_it_defines() throws IOException {
        Coverage coverage = of(
                "made-questions: false\n",
                "# T\n\n## One\n\n**Recall**: a share of the real cases that were found.\n\n" + LONG + "\n## Quiz\n"
                        + question("Recall counts the true negatives."));
        assertThat(sections(coverage).get("One")).isEqualTo(new Asked(1, 0));
        assertThat(coverage.terms().get(0).asked()).isEqualTo(new Asked(1, 0));
    }

    @Test
    void a_question_asks_for_a_found_word_with_a_small_letter_too_but_not_for_a_declared_name() throws IOException {
        String settings = "made-questions: false\n";
        String found = "# T\n\n- **Anode**: the plate at which electrons leave a cell\n";
        Coverage words = of(settings, found + question("Electrons leave at the anode."));
        assertThat(words.terms()).extracting(Coverage.OfTerm::asked).containsExactly(new Asked(1, 0));
        Files.writeString(folder.resolve("glossary.yml"), "- term: Anode\n  definition: A firm of that name.\n");
        Coverage names = of(settings, "# T\n\nText.\n" + question("Electrons leave at the anode."));
        assertThat(names.terms()).extracting(Coverage.OfTerm::asked).containsExactly(Asked.NEVER);
    }

    @Test
    void an_explanation_is_asked_for_where_there_is_a_place_for_it() throws IOException {
        Coverage coverage = of(
                "made-questions: false\n",
                "# T\n\n> [!question] Is it so?\n>\n> Answer: true\n\nQ: Which plate loses electrons?\nA: The anode.\n");
        assertThat(coverage.unexplained())
                .extracting(Coverage.Unexplained::line)
                .containsExactly(3);
    }

    @Test
    void made_questions_count_apart() throws IOException {
        Coverage coverage = of("title: T\n", TERMS);
        assertThat(coverage.terms())
                .hasSize(4)
                .allMatch(one -> one.asked().own() == 0 && one.asked().made() > 0);
        assertThat(coverage.percent(false)).isEqualTo(100.0);
        assertThat(coverage.percent(true)).isZero();
    }

    @Test
    void weights_of_the_exam_stand_beside_the_share_of_the_questions() throws IOException {
        Coverage coverage = of(
                "exam:\n  domains:\n    Data: 30\n    Models: 10\n",
                "# Data\n" + question("Is it?") + question("Was it?"));
        assertThat(coverage.domains())
                .containsExactly(
                        new Coverage.Domain("Data", 75, 100, new Asked(2, 0)),
                        new Coverage.Domain("Models", 25, 0, Asked.NEVER));
    }

    @Test
    void made_questions_are_in_an_exam_where_authors_wrote_none_or_where_the_settings_say_so() throws IOException {
        int all = made("title: T\n", TERMS);
        assertThat(all).isPositive();
        assertThat(made("title: T\n", TERMS + "\n## Quiz\n" + question("Is it blue?")))
                .isZero();
        assertThat(made("exam:\n  made: true\n", TERMS + "\n## Quiz\n" + question("Is it blue?")))
                .isEqualTo(all);
        assertThat(of("exam:\n  made: false\n", TERMS).domains()).isEmpty();
    }

    private int made(String settings, String note) throws IOException {
        return of(settings, note).domains().stream()
                .mapToInt(one -> one.asked().made())
                .sum();
    }
}
