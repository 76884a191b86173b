package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** {@code Answer:} and words: alternatives parted by {@code |}, {@code /regex/}, a last {@code ~} forgives slips. */
final class ShortAnswerKind implements QuestionKind {
    private static final Pattern ARROW = Pattern.compile("\\s*(?:=>|→|->|⇒)\\s*");
    private static final int TELLING = 4;

    @Override
    public boolean matches(Draft draft) {
        return draft.label("answer").isPresent();
    }

    @Override
    public Optional<Question> read(Draft draft) {
        Draft.Label label = draft.label("answer").orElseThrow();
        List<ShortAnswerQuestion.Accepted> accepted = new ArrayList<>();
        for (String one : alternatives(label.text().text())) {
            accepted.add(accepted(one));
        }
        if (accepted.isEmpty() || !valid(accepted, draft, label)) {
            draft.report(Code.QUESTION_NO_ANSWER, "the answer is empty or cannot be read", "write it after `Answer:`");
            return Optional.empty();
        }
        givenAway(draft, accepted);
        return Optional.of(new ShortAnswerQuestion(draft.core(), accepted, wrong(draft)));
    }

    /** A regular expression is one alternative, whatever bars it has inside. */
    static List<String> alternatives(String text) {
        String one = text.strip();
        if (one.matches("/.+/i?")) {
            return List.of(one);
        }
        return Pattern.compile("\\|")
                .splitAsStream(one)
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static ShortAnswerQuestion.Accepted accepted(String text) {
        if (text.matches("/.+/i?")) {
            return new ShortAnswerQuestion.Accepted(text.substring(1, text.lastIndexOf('/')), false, true);
        }
        boolean tolerant = text.endsWith("~");
        String words = tolerant ? text.substring(0, text.length() - 1).strip() : text;
        return new ShortAnswerQuestion.Accepted(words, tolerant, false);
    }

    private static boolean valid(List<ShortAnswerQuestion.Accepted> accepted, Draft draft, Draft.Label label) {
        for (ShortAnswerQuestion.Accepted one : accepted) {
            try {
                if (one.regex() && Pattern.compile(one.text()).pattern().isEmpty()) {
                    return false;
                }
            } catch (PatternSyntaxException e) {
                draft.report(
                        label.span(),
                        Code.QUESTION_NO_ANSWER,
                        "the regular expression is wrong: " + e.getDescription(),
                        "mend it");
                return false;
            }
        }
        return true;
    }

    private static List<ShortAnswerQuestion.Wrong> wrong(Draft draft) {
        List<ShortAnswerQuestion.Wrong> wrong = new ArrayList<>();
        for (Draft.Label label : draft.labels()) {
            if (label.name().equals("not")) {
                String[] sides = ARROW.split(label.text().text(), 2);
                wrong.add(new ShortAnswerQuestion.Wrong(
                        sides[0].strip(), Fragment.ofText(sides.length > 1 ? sides[1].strip() : "")));
            }
        }
        return wrong;
    }

    private static void givenAway(Draft draft, List<ShortAnswerQuestion.Accepted> accepted) {
        String prompt = " " + Fingerprint.normal(draft.core().prompt().text()) + " ";
        for (ShortAnswerQuestion.Accepted one : accepted) {
            String words = Fingerprint.normal(one.text()).toLowerCase(Locale.ROOT);
            if (!one.regex() && words.length() >= TELLING && prompt.contains(" " + words + " ")) {
                draft.report(
                        Code.QUESTION_GIVEN_AWAY,
                        "the prompt contains the answer `" + one.text() + "`",
                        "ask in other words");
            }
        }
    }
}
