package dev.studyleaf.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The note that the product was asked for, as its author wrote it: all of its sixteen terms, and none of the wrong ones. */
class ExamBasicsTest {
    private static final List<String> TERMS = List.of(
            "amazon polly",
            "amazon lex",
            "amazon rekognition",
            "amazon transcribe",
            "amazon translate",
            "amazon comprehend",
            "amazon sagemaker",
            "aws deeplens",
            "aws deep learning amis",
            "gluon api",
            "open neural network exchange",
            "ec2 p3 instances",
            "greengrass",
            "natural language understanding",
            "application services",
            "platform services");

    private static final List<String> SHORT_FORMS = List.of("onnx", "nlu");

    private static final List<String> WRONG = List.of(
            "support",
            "80%",
            "developers",
            "use cases",
            "common use cases",
            "build",
            "train",
            "deploy",
            "provides",
            "...");

    private static List<Term> terms() throws IOException {
        return glossary().terms();
    }

    private static Glossary glossary() throws IOException {
        try (InputStream note = ExamBasicsTest.class.getResourceAsStream("/notes/ml-exam-basics.md")) {
            String text = new String(Objects.requireNonNull(note).readAllBytes(), StandardCharsets.UTF_8);
            return GlossaryMaker.make(List.of(Notes.note("ml-exam-basics.md", text)), List.of(), new Diagnostics());
        }
    }

    private static List<String> names(Term term) {
        return Stream.concat(Stream.of(term.name()), term.aliases().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void all_sixteen_terms_are_found() throws IOException {
        List<String> names =
                terms().stream().flatMap(term -> names(term).stream()).toList();
        assertThat(TERMS.stream().filter(names::contains)).hasSize(16);
        assertThat(names).containsAll(SHORT_FORMS);
    }

    @Test
    void nothing_else_is_taken_for_a_term() throws IOException {
        assertThat(terms()).allSatisfy(term -> assertThat(names(term)).anyMatch(TERMS::contains));
        assertThat(terms())
                .flatExtracting(ExamBasicsTest::names)
                .allSatisfy(name -> WRONG.forEach(wrong -> assertThat(name).doesNotStartWith(wrong)));
    }

    @Test
    void the_index_of_names_has_none_of_the_wrong_ones() throws IOException {
        assertThat(glossary().names())
                .extracting(place -> place.name().toLowerCase(Locale.ROOT))
                .isNotEmpty()
                .allSatisfy(name -> WRONG.forEach(wrong -> assertThat(name).doesNotStartWith(wrong)));
    }
}
