package dev.studyleaf.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.FrontMatterReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every kind of question in the terminal: what is wanted, a right answer, and how it is told. */
class FormsTest {
    private static final String KINDS = """
            # Kinds

            > [!question] Which bird dives?
            > - [x] Puffin
            > - [ ] Heron
            >
            > Why: it does.

            > [!question] Penguins fly.
            > Answer: false
            > Why: they swim.

            > [!question] How many wings?
            > Answer: 2
            > Why: both count.

            > [!question] Which bird breeds in other nests?
            > Answer: cuckoo
            > Why: so it is.

            > [!question] The ==puffin== dives.
            >
            > Why: it does.

            > [!question] Order: from egg to bird.
            > 1. Egg
            > 2. Chick
            > 3. Bird
            >
            > Why: it grows.

            > [!question] Match: birds and places.
            > - Puffin → burrow
            > - Stork → chimney
            >
            > Why: seen there.

            > [!question] Sort: by place.
            > - Sea
            >   - Gannet
            > - Land
            >   - Wren
            >
            > Why: seen there.

            > [!question] Why do birds sing?
            > Model: To keep others away.
            > - a place of their own
            >
            > Why: known.

            > [!card] Clutch :: the eggs of one nest
            """;

    @Test
    void each_kind_has_its_form() {
        Map<String, Question> kinds = QuestionReader.read(
                        NoteParser.parse(FrontMatterReader.read(new SourceText("a.md", KINDS), new Diagnostics())),
                        new Diagnostics())
                .stream()
                .collect(Collectors.toMap(Question::kind, Function.identity()));
        assertThat(kinds.keySet())
                .containsExactlyInAnyOrder(
                        "choice",
                        "truefalse",
                        "numeric",
                        "short",
                        "cloze",
                        "ordering",
                        "matching",
                        "classify",
                        "open",
                        "card");
        Map<String, List<String>> wanted = kinds.values().stream()
                .collect(Collectors.toMap(
                        Question::kind,
                        question -> List.of(
                                Forms.of(question).wanted(), Forms.of(question).answer())));
        assertThat(wanted)
                .containsEntry("choice", List.of("Number", "Puffin"))
                .containsEntry("truefalse", List.of("True or false (t, f)", "False"))
                .containsEntry("numeric", List.of("Number", "2"))
                .containsEntry("short", List.of("Answer", "cuckoo"))
                .containsEntry("cloze", List.of("In the gap", "puffin"))
                .containsEntry("ordering", List.of("Numbers in the right order", "Egg → Chick → Bird"))
                .containsEntry("matching", List.of("A number for each letter", "Puffin: burrow; Stork: chimney"))
                .containsEntry("open", List.of("Your answer", "To keep others away.\n- a place of their own"))
                .containsEntry("card", List.of("Your answer", "the eggs of one nest"));
        Form statement = Forms.of(Optional.ofNullable(kinds.get("truefalse")).orElseThrow());
        assertThat(statement.judge("N").right()).isTrue();
        assertThat(statement.judge("yes").right()).isFalse();
        assertThat(statement.judge("perhaps").complaint()).isNotEmpty();
        assertThat(kinds.values().stream().filter(one -> Forms.of(one).open()).map(Question::kind))
                .containsExactlyInAnyOrder("open", "card");
    }
}
