package dev.studyleaf.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ==words==} in the prompt: each is a gap; {@code ==a|b==^[hint]} has alternatives and a hint. */
final class ClozeKind implements QuestionKind {
    private static final Pattern HINT = Pattern.compile("\\^\\[([^\\]]*)\\]$");

    @Override
    public boolean matches(Draft draft) {
        return !draft.core().prompt().highlights().isEmpty();
    }

    @Override
    public Optional<Question> read(Draft draft) {
        List<ClozeQuestion.Gap> gaps = new ArrayList<>();
        for (String mark : draft.core().prompt().highlights()) {
            Matcher hint = HINT.matcher(mark);
            boolean hinted = hint.find();
            String words = hinted ? mark.substring(0, hint.start()) : mark;
            gaps.add(new ClozeQuestion.Gap(ShortAnswerKind.alternatives(words), hinted ? hint.group(1) : ""));
        }
        return Optional.of(new ClozeQuestion(draft.core(), gaps));
    }
}
