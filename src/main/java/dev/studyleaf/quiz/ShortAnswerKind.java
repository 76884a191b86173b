package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Answer:} and words, as {@link AnswerWords} reads them; {@code Not: words => feedback} for foreseen mistakes. */
final class ShortAnswerKind implements QuestionKind {
    private static final Pattern ARROW = Pattern.compile("\\s*(?:=>|→|->|⇒)\\s*");
    private static final int TELLING = 4;

    @Override
    public boolean matches(Draft draft) {
        return draft.label("answer").isPresent();
    }

    @Override
    public Optional<Question> read(Draft draft) {
        Draft.Label answer = draft.label("answer").orElseThrow();
        List<ShortAnswerQuestion.Accepted> accepted = AnswerWords.of(answer.words());
        if (accepted.isEmpty()) {
            draft.reports()
                    .at(answer.span(), Code.QUESTION_NO_ANSWER, "the answer is empty", "write it after `Answer:`");
            return Optional.empty();
        }
        if (mistaken(draft, answer, accepted)) {
            return Optional.empty();
        }
        givenAway(draft, accepted);
        return Optional.of(new ShortAnswerQuestion(draft.core(), accepted, wrong(draft)));
    }

    private static boolean mistaken(Draft draft, Draft.Label answer, List<ShortAnswerQuestion.Accepted> accepted) {
        boolean found = false;
        for (ShortAnswerQuestion.Accepted one : accepted) {
            Optional<String> mistake = AnswerWords.mistake(one);
            mistake.ifPresent(what -> draft.reports()
                    .at(
                            draft.reports().find(one.text(), answer.span()),
                            Code.QUESTION_NO_ANSWER,
                            "`" + one.text() + "` is no regular expression: " + what.toLowerCase(Locale.ROOT),
                            "mend it, or leave out the slashes to accept the words as they stand"));
            found |= mistake.isPresent();
        }
        return found;
    }

    private static List<ShortAnswerQuestion.Wrong> wrong(Draft draft) {
        List<ShortAnswerQuestion.Wrong> wrong = new ArrayList<>();
        for (Draft.Label label : draft.labels("not")) {
            Fragment text = label.text();
            Matcher arrow = ARROW.matcher(text.text());
            boolean parted = arrow.find();
            String words = parted ? text.text().substring(0, arrow.start()) : text.text();
            Fragment feedback = parted ? text.from(arrow.end()) : Fragment.EMPTY;
            AnswerWords.of(words.strip())
                    .forEach(one -> wrong.add(new ShortAnswerQuestion.Wrong(one.text(), feedback)));
        }
        return wrong;
    }

    private static void givenAway(Draft draft, List<ShortAnswerQuestion.Accepted> accepted) {
        String prompt = Fingerprint.normal(draft.core().prompt().text());
        for (ShortAnswerQuestion.Accepted one : accepted) {
            String words = Fingerprint.normal(one.text());
            if (!one.regex() && words.length() >= TELLING && says(prompt, words)) {
                draft.reports()
                        .atTitle(
                                Code.QUESTION_GIVEN_AWAY,
                                "the prompt contains the answer `" + one.text() + "`",
                                "ask in other words");
                return;
            }
        }
    }

    /** Whether whole words stand in a prompt. */
    private static boolean says(String prompt, String words) {
        for (int at = prompt.indexOf(words); at >= 0; at = prompt.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(prompt.codePointBefore(at));
            boolean ends = end == prompt.length() || !Character.isLetterOrDigit(prompt.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
