package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.note.CalloutPart;
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
        List<CalloutPart.Item> items =
                draft.list(true).map(CalloutPart.Items::items).orElse(List.of());
        if (items.size() < FEWEST) {
            draft.reports()
                    .atTitle(
                            Code.QUESTION_TOO_FEW,
                            "an ordering question needs " + FEWEST + " items, this has " + items.size(),
                            "write the items as a numbered list in the right order: `1. …`");
            return Optional.empty();
        }
        return ChoiceKind.repeated(draft, items, "item")
                ? Optional.empty()
                : Optional.of(new OrderingQuestion(
                        draft.core(), items.stream().map(CalloutPart.Item::text).toList()));
    }
}
