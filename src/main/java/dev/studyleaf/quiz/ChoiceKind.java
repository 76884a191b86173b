package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A list of tasks: the ticked ones are right. */
final class ChoiceKind implements QuestionKind {
    private static final int MANY = 5;
    private static final Pattern ALL_OF_ABOVE = Pattern.compile("(?i)\\b(all|none|both) of (the above|these|them)\\b");

    @Override
    public boolean matches(Draft draft) {
        return draft.tasks().isPresent();
    }

    @Override
    public Optional<Question> read(Draft draft) {
        List<CalloutPart.Item> items =
                draft.tasks().map(CalloutPart.Items::items).orElse(List.of());
        List<ChoiceQuestion.Option> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CalloutPart.Item item : items) {
            String words = Fingerprint.normal(item.text().text());
            if (!seen.add(words)) {
                draft.report(
                        item.span(),
                        Code.QUESTION_DUPLICATE_OPTION,
                        "this option stands twice",
                        "change or remove one of the two");
                return Optional.empty();
            }
            options.add(new ChoiceQuestion.Option(
                    Fingerprint.of(words), item.text(), item.checked().orElse(false), feedback(item)));
        }
        long right = options.stream().filter(ChoiceQuestion.Option::right).count();
        if (right == 0) {
            draft.report(Code.QUESTION_NO_ANSWER, "no option is ticked", "tick the right one: `- [x] …`");
            return Optional.empty();
        }
        lint(draft, options);
        return Optional.of(new ChoiceQuestion(
                draft.core(), options, right > 1 || draft.word().equals("multi")));
    }

    private static Optional<Fragment> feedback(CalloutPart.Item item) {
        for (CalloutPart child : item.children()) {
            if (child instanceof CalloutPart.Items items && !items.items().isEmpty()) {
                return Optional.of(items.items().get(0).text());
            }
            if (child instanceof CalloutPart.Line line) {
                return Optional.of(line.text());
            }
            if (child instanceof CalloutPart.Other other) {
                return Optional.of(other.content());
            }
        }
        return Optional.empty();
    }

    private static void lint(Draft draft, List<ChoiceQuestion.Option> options) {
        if (options.size() > MANY) {
            draft.report(
                    Code.QUESTION_MANY_OPTIONS,
                    "there are " + options.size() + " options",
                    "leave the weakest out: two or three good wrong options are enough");
        }
        for (ChoiceQuestion.Option option : options) {
            if (ALL_OF_ABOVE.matcher(option.text().text()).find()) {
                draft.report(
                        Code.QUESTION_ALL_OF_THE_ABOVE,
                        "`" + option.text().text() + "` is an option",
                        "ask for several answers instead: options are shuffled");
            }
        }
        longAnswer(draft, options);
    }

    private static void longAnswer(Draft draft, List<ChoiceQuestion.Option> options) {
        int right = longest(options, true);
        int wrong = longest(options, false);
        if (wrong > 0 && right > 2 * wrong && right > wrong + 20) {
            draft.report(
                    Code.QUESTION_LONG_ANSWER,
                    "the right option is much longer than the others",
                    "move its detail into `Why:`: length gives the answer away");
        }
    }

    private static int longest(List<ChoiceQuestion.Option> options, boolean right) {
        return options.stream()
                .filter(option -> option.right() == right)
                .mapToInt(option -> option.text().text().length())
                .max()
                .orElse(0);
    }
}
