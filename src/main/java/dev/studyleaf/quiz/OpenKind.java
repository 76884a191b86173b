package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code Model:} and a model answer, or {@code Answer:} and more words than anybody types the same; bullets are the points that
 * the learner ticks.
 */
final class OpenKind implements QuestionKind {
    /** An answer of more words is compared, and not typed. */
    private static final int TYPED = 8;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public boolean matches(Draft draft) {
        return model(draft).isPresent();
    }

    private static Optional<Draft.Label> model(Draft draft) {
        return draft.label("model")
                .or(() -> draft.label("answer").filter(answer -> draft.tasks().isEmpty() && isLong(answer.words())));
    }

    /** Whether an answer is one text of many words; alternatives, a regular expression and forgiven slips are for typing. */
    private static boolean isLong(String words) {
        return words.indexOf('|') < 0
                && !words.startsWith("/")
                && !words.endsWith("~")
                && SPACE.splitAsStream(words).limit(TYPED + 1).count() > TYPED;
    }

    @Override
    public Optional<Question> read(Draft draft) {
        Draft.Label label = model(draft).orElseThrow();
        Fragment model = label.text();
        List<Fragment> rubric = draft.list(false)
                .or(() -> draft.list(true))
                .map(list -> list.items().stream().map(CalloutPart.Item::text).toList())
                .orElse(List.of());
        if (model.text().isBlank() && rubric.isEmpty()) {
            draft.reports()
                    .at(label.span(), Code.QUESTION_NO_ANSWER, "the model answer is empty", "write it after `Model:`");
            return Optional.empty();
        }
        return Optional.of(new OpenQuestion(draft.core(), model, rubric));
    }
}
