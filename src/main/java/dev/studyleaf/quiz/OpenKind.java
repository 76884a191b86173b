package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Optional;

/** {@code Model:} and a model answer; bullets are the points that the learner ticks. */
final class OpenKind implements QuestionKind {
    @Override
    public boolean matches(Draft draft) {
        return draft.label("model").isPresent();
    }

    @Override
    public Optional<Question> read(Draft draft) {
        Fragment model = draft.label("model").map(Draft.Label::text).orElse(Fragment.EMPTY);
        List<Fragment> rubric = draft.list(false)
                .or(() -> draft.list(true))
                .map(list -> list.items().stream().map(CalloutPart.Item::text).toList())
                .orElse(List.of());
        if (model.text().isBlank() && rubric.isEmpty()) {
            draft.reports()
                    .at(
                            draft.label("model").orElseThrow().span(),
                            Code.QUESTION_NO_ANSWER,
                            "the model answer is empty",
                            "write it after `Model:`");
            return Optional.empty();
        }
        return Optional.of(new OpenQuestion(draft.core(), model, rubric));
    }
}
