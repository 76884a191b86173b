package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code ==words==} in the prompt: each is a gap; {@code ==a|b==^[hint]} has alternatives and a hint. */
final class ClozeKind implements QuestionKind {
    private static final Pattern HINT = Pattern.compile("\\^\\[([^\\]]*)\\]$");

    @Override
    public boolean matches(Draft draft) {
        return !draft.core().prompt().highlights().isEmpty();
    }

    @Override
    public Optional<Question> read(Draft draft) {
        List<ClozeQuestion.Gap> gaps =
                draft.core().prompt().highlights().stream().map(ClozeKind::gap).toList();
        if (gaps.stream().anyMatch(gap -> gap.accepted().isEmpty())) {
            draft.reports()
                    .atTitle(
                            Code.QUESTION_NO_ANSWER, "a gap has no answer", "write it between the marks: `==answer==`");
            return Optional.empty();
        }
        return Optional.of(new ClozeQuestion(draft.core(), gaps));
    }

    private static ClozeQuestion.Gap gap(String mark) {
        Matcher hint = HINT.matcher(mark);
        boolean hinted = hint.find();
        String words = hinted ? mark.substring(0, hint.start()) : mark;
        List<String> accepted = Stream.of(words.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return new ClozeQuestion.Gap(accepted, hinted ? hint.group(1).strip() : "");
    }
}
