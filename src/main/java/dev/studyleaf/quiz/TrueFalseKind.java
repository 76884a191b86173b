package dev.studyleaf.quiz;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.note.CalloutPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code Answer: true}, or a list of the two options True and False. */
final class TrueFalseKind implements QuestionKind {
    private static final Set<String> TRUE = Lexicon.words("question.true");
    private static final Set<String> FALSE = Lexicon.words("question.false");

    @Override
    public boolean matches(Draft draft) {
        return answer(draft).isPresent();
    }

    @Override
    public Optional<Question> read(Draft draft) {
        return answer(draft).map(answer -> new TrueFalseQuestion(draft.core(), answer));
    }

    private static Optional<Boolean> answer(Draft draft) {
        Optional<Boolean> written =
                draft.label("answer").flatMap(label -> said(label.text().text()));
        return written.or(() -> draft.tasks().flatMap(TrueFalseKind::ofOptions));
    }

    private static Optional<Boolean> ofOptions(CalloutPart.Items tasks) {
        List<Boolean> said = tasks.items().stream()
                .flatMap(item -> said(item.text().text()).stream())
                .toList();
        List<CalloutPart.Item> right = tasks.items().stream()
                .filter(item -> item.checked().orElse(false))
                .toList();
        boolean both = tasks.items().size() == 2 && said.contains(true) && said.contains(false) && right.size() == 1;
        return both ? said(right.get(0).text().text()) : Optional.empty();
    }

    private static Optional<Boolean> said(String text) {
        String word = text.strip().replaceFirst("[.!]$", "").toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            return Optional.of(true);
        }
        return FALSE.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
