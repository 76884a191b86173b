package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Optional;

/** {@code Order:} and a numbered list in the right order. */
final class OrderingKind implements QuestionKind {
    private static final int FEWEST = 3;

    @Override
    public boolean matches(Draft draft) {
        return draft.word().equals("order");
    }

    @Override
    public Optional<Question> read(Draft draft) {
        List<Fragment> items = draft.list(true)
                .map(list -> list.items().stream().map(CalloutPart.Item::text).toList())
                .orElse(List.of());
        if (items.size() < FEWEST) {
            draft.report(
                    Code.QUESTION_TOO_FEW,
                    "an ordering question needs 3 items, this has " + items.size(),
                    "write the items as a numbered list in the right order");
            return Optional.empty();
        }
        return Optional.of(new OrderingQuestion(draft.core(), items));
    }
}
