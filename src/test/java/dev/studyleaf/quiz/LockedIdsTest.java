package dev.studyleaf.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.Chance;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A question keeps its id while its author edits, moves and names it. */
class LockedIdsTest {
    private static Map<String, List<Question>> notes(String... pathsAndTexts) {
        Map<String, List<Question>> notes = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            notes.put(
                    pathsAndTexts[i],
                    Quiz.of(pathsAndTexts[i], pathsAndTexts[i + 1]).questions());
        }
        return notes;
    }

    private static String asking(String... prompts) {
        StringBuilder text = new StringBuilder();
        for (String prompt : prompts) {
            text.append("> [!question] ").append(prompt).append("\n> Answer: something else\n>\n> Why: so.\n\n");
        }
        return text.toString();
    }

    private static QuestionLock locked(Map<String, List<Question>> notes) {
        return locked(notes, Map.of());
    }

    /** Written and read again, as it is in a folder. */
    private static QuestionLock locked(Map<String, List<Question>> notes, Map<String, String> renamed) {
        List<Question> all = notes.values().stream().flatMap(List::stream).toList();
        Diagnostics diagnostics = new Diagnostics();
        QuestionLock lock = QuestionLock.read(
                new SourceText("studyleaf.lock", QuestionLock.of(all, renamed).text()), diagnostics);
        assertThat(diagnostics.isEmpty()).isTrue();
        return lock;
    }

    private static List<String> ids(Map<String, List<Question>> notes) {
        return notes.values().stream().flatMap(List::stream).map(Question::id).toList();
    }

    @Test
    void an_edited_prompt_keeps_its_id() {
        Map<String, List<Question>> before =
                notes("a.md", asking("Which measure falls when cases are missed?", "Name the second thing"));
        Map<String, List<Question>> after =
                notes("a.md", asking("Name the second thing", "Which measure drops when real cases are missed?"));
        LockedIds ids = LockedIds.of(after, locked(before));
        List<String> old = ids(before);
        assertThat(ids(ids.questions())).containsExactly(old.get(1), old.get(0));
        assertThat(ids.found()).containsExactly("a.md: Which measure drops when real cases are missed?");
        assertThat(ids.gone()).isEmpty();
    }

    @Test
    void the_same_note_comes_first_and_another_question_is_not_taken_for_it() {
        Map<String, List<Question>> before = notes(
                "a.md",
                asking("What does the word recall mean here?"),
                "b.md",
                asking("What does the word recall mean there?"));
        Map<String, List<Question>> after = notes(
                "a.md",
                asking("What does the word recall mean now?", "Who was Ada Lovelace?"),
                "b.md",
                asking("What does the word recall mean then?"));
        LockedIds ids = LockedIds.of(after, locked(before));
        assertThat(ids(ids.questions()))
                .containsExactly(
                        ids(before).get(0),
                        ids(notes("a.md", asking("Who was Ada Lovelace?"))).get(0),
                        ids(before).get(1));
    }

    @Test
    void a_question_that_gets_an_id_of_its_own_takes_its_progress_along() {
        Map<String, List<Question>> before = notes("a.md", asking("What is it?"));
        Map<String, List<Question>> named = notes("a.md", asking("What is it? ^mine"));
        LockedIds first = LockedIds.of(named, locked(before));
        assertThat(ids(first.questions())).containsExactly("mine");
        assertThat(first.renamed()).containsExactly(Map.entry(ids(before).get(0), "mine"));
        Map<String, List<Question>> again = notes("a.md", asking("What is it? ^other"));
        LockedIds second = LockedIds.of(again, locked(first.questions(), first.renamed()));
        assertThat(second.renamed()).containsOnly(Map.entry(ids(before).get(0), "other"), Map.entry("mine", "other"));
    }

    @Test
    void what_is_gone_is_told_and_broken_lines_are_reported() {
        LockedIds ids = LockedIds.of(notes("a.md", ""), locked(notes("a.md", asking("What is it?"))));
        assertThat(ids.gone()).extracting(QuestionLock.Entry::prompt).containsExactly("what is it?");
        Diagnostics diagnostics = new Diagnostics();
        QuestionLock.read(new SourceText("studyleaf.lock", "# head\n<<<<<<< ours\nquestion\tx\n"), diagnostics);
        assertThat(Quiz.lines(diagnostics))
                .containsExactly("2:1 config.syntax `<<<<<<< ours`", "3:1 config.syntax `question\tx`");
    }

    @Test
    void small_edits_in_any_order_never_mix_ids_up() {
        Chance.times(100, chance -> {
            List<String> words =
                    List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "kappa", "lambda", "sigma");
            List<String> prompts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                prompts.add(i + " "
                        + String.join(" ", chance.list(8, 12, () -> chance.of(words) + chance.number(10, 99))));
            }
            Map<String, List<Question>> before = notes("a.md", asking(prompts.toArray(String[]::new)));
            List<String> edited = new ArrayList<>(prompts);
            edited.replaceAll(prompt -> chance.number(0, 1) == 0 ? prompt : prompt + " " + chance.of(words));
            int turn = chance.number(0, 7);
            Collections.rotate(edited, turn);
            List<String> expected = new ArrayList<>(ids(before));
            Collections.rotate(expected, turn);
            LockedIds ids = LockedIds.of(notes("a.md", asking(edited.toArray(String[]::new))), locked(before));
            assertThat(ids(ids.questions())).isEqualTo(expected);
        });
    }
}
