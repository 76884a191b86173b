package dev.studyleaf.quiz;

import dev.studyleaf.note.CalloutPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code Answer: true}, or a list of the two options True and False. */
final class TrueFalseKind implements QuestionKind {
    private static final List<String> WORDS = List.of("true", "false");

    @Override
    public boolean matches(Draft draft) {
        return answer(draft).isPresent();
    }

    @Override
    public Optional<Question> read(Draft draft) {
        return answer(draft).map(answer -> new TrueFalseQuestion(draft.core(), answer));
    }

    private static Optional<Boolean> answer(Draft draft) {
        Optional<Boolean> written = draft.label("answer")
                .map(label -> word(label.text().text()))
                .filter(WORDS::contains)
                .map(Boolean::parseBoolean);
        return written.or(() -> draft.tasks().flatMap(TrueFalseKind::ofOptions));
    }

    private static Optional<Boolean> ofOptions(CalloutPart.Items tasks) {
        List<String> words =
                tasks.items().stream().map(item -> word(item.text().text())).toList();
        List<CalloutPart.Item> right = tasks.items().stream()
                .filter(item -> item.checked().orElse(false))
                .toList();
        boolean both = words.size() == 2 && words.containsAll(WORDS) && right.size() == 1;
        return both ? Optional.of(word(right.get(0).text().text()).equals("true")) : Optional.empty();
    }

    private static String word(String text) {
        return text.strip().replaceFirst("[.!]$", "").toLowerCase(Locale.ROOT);
    }
}
