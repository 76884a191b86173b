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

/** The whole way from one real note without any preparation to its glossary. */
class RealNoteTest {
    private static final List<String> MUST_BE_FOUND = List.of(
            "Amazon Polly",
            "Amazon Lex",
            "Amazon Rekognition",
            "Amazon Transcribe",
            "Amazon Translate",
            "Amazon Comprehend",
            "Amazon SageMaker",
            "AWS DeepLens",
            "AWS Deep Learning AMIs",
            "Gluon API",
            "Open Neural Network Exchange",
            "ONNX",
            "EC2 P3 Instances",
            "Greengrass",
            "natural language understanding",
            "NLU",
            "application services",
            "platform services");

    private static final List<String> MUST_NOT_BE_TERMS = List.of(
            "support the",
            "80%",
            "developers can",
            "use cases",
            "common use cases",
            "build",
            "train",
            "deploy",
            "provides",
            "...leaving");

    private static Glossary glossary() throws IOException {
        try (InputStream note = RealNoteTest.class.getResourceAsStream("/notes/ml-exam-basics.md")) {
            String text = new String(Objects.requireNonNull(note).readAllBytes(), StandardCharsets.UTF_8);
            return GlossaryMaker.make(List.of(NoteText.note("ml-exam-basics.md", text)), List.of(), new Diagnostics());
        }
    }

    private static List<String> names() throws IOException {
        return glossary().terms().stream()
                .flatMap(t -> Stream.concat(Stream.of(t.name()), t.aliases().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void every_term_of_the_note_is_found() throws IOException {
        assertThat(names())
                .containsAll(MUST_BE_FOUND.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void nothing_else_is_taken_for_a_term() throws IOException {
        assertThat(names())
                .allSatisfy(name ->
                        MUST_NOT_BE_TERMS.forEach(bad -> assertThat(name).doesNotStartWith(bad)));
        assertThat(glossary().terms()).hasSize(16);
    }
}
