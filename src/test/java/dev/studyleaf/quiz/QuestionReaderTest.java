package dev.studyleaf.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.Callout;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What questions of every kind have: prompt, labels, metadata, ids. */
class QuestionReaderTest {
    @Test
    void labels_are_read_in_any_case_and_take_the_lines_that_follow() {
        QuestionCore core = Quiz.of("""
                > [!quiz]- So?
                > Answer: true
                > HINT: one
                > more
                > Hint: two
                >
                > explanation: because
                > of *this*.
                >
                > And that.
                >
                > - a point
                """).only(TrueFalseQuestion.class).core();
        assertThat(core.hints()).extracting(Fragment::text).containsExactly("one more", "two");
        assertThat(core.why().orElseThrow().text()).isEqualTo("because of this. And that. a point");
    }

    @Test
    void the_source_is_the_end_of_the_explanation() {
        QuestionCore core = Quiz.of("> [!question] So?\n> Answer: true\n> Why: so.\n> Source: a book\n")
                .only(TrueFalseQuestion.class)
                .core();
        assertThat(core.why().orElseThrow().text()).isEqualTo("so. Source: a book");
    }

    @Test
    void lines_and_blocks_before_the_answer_go_on_with_the_prompt() {
        QuestionCore core = Quiz.asking(
                        "A shop sells shoes.", "What does it need", "", "```", "code", "```", "Answer: x")
                .only(ShortAnswerQuestion.class)
                .core();
        assertThat(core.prompt().text().strip()).isEqualTo("A shop sells shoes. What does it need code");
    }

    @Test
    void the_comment_gives_id_tags_and_level() {
        QuestionCore core = Quiz.asking(
                        "So?",
                        "Answer: true",
                        "<!-- a remark: tags=no -->",
                        "<!--q id=Pipe_Mode tags=a,before,,b level=2 points=1 partial=yes shuffle=no exam=only-->")
                .only(TrueFalseQuestion.class)
                .core();
        assertThat(core.id()).isEqualTo("pipe-mode");
        assertThat(core.tags()).containsExactly("a", "before", "b");
        assertThat(core.before()).isTrue();
        assertThat(core.level()).isEqualTo(2);
    }

    @Test
    void a_block_id_is_an_id_and_no_part_of_the_prompt() {
        QuestionCore core = Quiz.asking("Is *it* so? ^it-is-So", "Answer: true")
                .only(TrueFalseQuestion.class)
                .core();
        assertThat(core.id()).isEqualTo("it-is-so");
        assertThat(core.prompt().text()).isEqualTo("Is it so?");
        ClozeQuestion cloze = Quiz.asking("It is ==so==^[hint] ^b").only(ClozeQuestion.class);
        assertThat(cloze.core().prompt().text()).isEqualTo("It is so^[hint]");
        assertThat(cloze.gaps()).containsExactly(new ClozeQuestion.Gap(List.of("so"), "hint"));
    }

    @Test
    void an_id_is_made_of_kind_and_prompt_alone() {
        String id =
                Quiz.asking("What  is it?", "Answer: xyz").questions().get(0).id();
        assertThat(id).matches("[a-z0-9]{10}");
        assertThat(Quiz.asking("what is **IT**?", "Answer: abc")
                        .questions()
                        .get(0)
                        .id())
                .isEqualTo(id);
        assertThat(Quiz.asking("What is it?", "Answer: true").questions().get(0).id())
                .isNotEqualTo(id);
    }

    @Test
    void an_id_that_two_authors_gave_is_reported_and_told_apart() {
        Quiz one = Quiz.of("a.md", "> [!question] One.\n> Answer: true\n> Why: so.\n> <!--q id=x-->\n");
        Quiz two = Quiz.of("b.md", "> [!question] One.\n> Answer: true\n> Why: so.\n> <!--q id=x-->\n");
        Diagnostics diagnostics = new Diagnostics();
        assertThat(check(diagnostics, one, two)).containsExactly("x", "x-2");
        assertThat(diagnostics.sorted())
                .extracting(d -> d.path() + " " + d.message())
                .containsExactly("b.md the id `x` belongs to a question in `a.md`");
        assertThat(Quiz.lines(diagnostics)).containsExactly("4:12 question.duplicate-id `x`");
    }

    @Test
    void an_id_that_is_there_twice_is_marked_where_it_is_given() {
        String one = "> [!question] Is recall a share?\n> Answer: true\n> Why: so.\n> <!--q id=recall-->\n";
        Diagnostics diagnostics = new Diagnostics();
        check(diagnostics, Quiz.of("a.md", one), Quiz.of("b.md", one));
        assertThat(Quiz.lines(diagnostics)).containsExactly("4:12 question.duplicate-id `recall`");
        Diagnostics block = new Diagnostics();
        String other = "> [!question] What of recall? ^recall\n> Answer: true\n> Why: so.\n";
        check(block, Quiz.of("a.md", one), Quiz.of("b.md", other));
        assertThat(Quiz.lines(block)).containsExactly("1:32 question.duplicate-id `recall`");
    }

    @Test
    void the_same_prompt_in_two_notes_gets_two_ids_and_never_one_that_an_author_gave() {
        Quiz one = Quiz.asking("One.", "Answer: true");
        String id = one.questions().get(0).id();
        Quiz given = Quiz.asking("Other.", "Answer: true", "<!--q id=" + id + "-2-->");
        Diagnostics diagnostics = new Diagnostics();
        assertThat(check(diagnostics, one, one, given, one)).containsExactly(id, id + "-3", id + "-2", id + "-4");
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void values_made_by_hand_are_read_without_a_tree() {
        SourceSpan span = new SourceSpan(0, 0);
        ParsedNote parsed = Quiz.of("").note();
        Callout callout = new Callout(
                "question",
                Fragment.ofText("So?"),
                List.of(
                        new CalloutPart.Line(Fragment.ofText("Answer: 128 GB"), span),
                        new CalloutPart.Comment("q id=a", span)),
                2,
                span,
                Quiz.of("> [!quiz] x\n").note().callouts().get(0).node());
        ParsedNote note = new ParsedNote(
                parsed.file(),
                "",
                "",
                Fragment.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(callout),
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                parsed.tree());
        List<Question> questions = QuestionReader.read(note, new Diagnostics());
        assertThat(questions).singleElement().isInstanceOf(NumericQuestion.class);
        assertThat(questions.get(0).core().section()).isEqualTo(2);
        assertThat(((NumericQuestion) questions.get(0)).unit()).isEqualTo("GB");
    }

    @Test
    void the_questions_of_our_own_notes_are_all_read_and_none_is_wrong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                Quiz quiz = Quiz.of(file.toString(), Files.readString(file));
                assertThat(quiz.reports()).as(file.toString()).isEmpty();
                long callouts = quiz.note().callouts().stream()
                        .filter(Callout::isQuestion)
                        .count();
                assertThat(quiz.questions()).as(file.toString()).hasSize((int) callouts);
            }
        }
    }

    private static List<String> check(Diagnostics diagnostics, Quiz... quizzes) {
        List<List<Question>> byNote = Stream.of(quizzes).map(Quiz::questions).toList();
        List<SourceText> texts =
                Stream.of(quizzes).map(quiz -> quiz.note().text()).toList();
        return QuestionIds.check(byNote, texts, diagnostics).stream()
                .flatMap(List::stream)
                .map(Question::id)
                .toList();
    }
}
