package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.note.CalloutPart;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Warns of options that make a question worse: too many, without a box, or such that give the answer away. */
final class ChoiceAdvice {
    private static final int MANY = 5;
    /** A right option is much longer when it is twice as long as the longest other and this many units longer. */
    private static final int MUCH = 20;

    private static final Pattern ALL_OF_ABOVE = Pattern.compile("(?i)\\b(all|none|both) of (the above|these|them)\\b");

    private ChoiceAdvice() {}

    static void give(Draft draft, List<CalloutPart.Item> items) {
        many(draft, items);
        items.stream()
                .filter(item -> item.checked().isEmpty())
                .forEach(item -> draft.reports()
                        .at(
                                draft.place(item),
                                Code.QUESTION_NO_BOX,
                                "`" + item.text().text().strip() + "` has no box and counts as wrong",
                                "write `- [x] …` for a right option, `- [ ] …` for a wrong one"));
        for (CalloutPart.Item item : items) {
            if (ALL_OF_ABOVE.matcher(item.text().text()).find()) {
                draft.reports()
                        .at(
                                draft.place(item),
                                Code.QUESTION_ALL_OF_THE_ABOVE,
                                "`" + item.text().text().strip() + "` means nothing when options are shuffled",
                                "tick every right option instead");
            }
        }
        longAnswer(draft, items);
    }

    private static void many(Draft draft, List<CalloutPart.Item> items) {
        if (items.size() > MANY) {
            draft.reports()
                    .at(
                            draft.place(items.get(MANY)),
                            Code.QUESTION_MANY_OPTIONS,
                            "there are " + items.size() + " options",
                            "leave the weakest out: two or three good wrong options are enough");
        }
    }

    private static void longAnswer(Draft draft, List<CalloutPart.Item> items) {
        int wrong = items.stream()
                .filter(item -> !right(item))
                .mapToInt(ChoiceAdvice::length)
                .max()
                .orElse(Integer.MAX_VALUE / 2);
        items.stream()
                .filter(ChoiceAdvice::right)
                .max(Comparator.comparingInt(ChoiceAdvice::length))
                .filter(item -> length(item) > 2 * wrong && length(item) > wrong + MUCH)
                .ifPresent(item -> draft.reports()
                        .at(
                                draft.place(item),
                                Code.QUESTION_LONG_ANSWER,
                                "the right option is much longer than the others",
                                "move its detail into `Why:`; length gives the answer away"));
    }

    private static boolean right(CalloutPart.Item item) {
        return item.checked().orElse(false);
    }

    private static int length(CalloutPart.Item item) {
        return item.text().text().strip().length();
    }
}
