package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A list of tasks: the ticked ones are right. */
final class ChoiceKind implements QuestionKind {
    @Override
    public boolean matches(Draft draft) {
        return draft.tasks().isPresent();
    }

    @Override
    public Optional<Question> read(Draft draft) {
        List<CalloutPart.Item> items =
                draft.tasks().map(CalloutPart.Items::items).orElse(List.of());
        if (wrong(draft, items)) {
            return Optional.empty();
        }
        ChoiceAdvice.give(draft, items);
        List<ChoiceQuestion.Option> options = options(items);
        long right = options.stream().filter(ChoiceQuestion.Option::right).count();
        boolean multiple = right > 1 || draft.word().equals("multi");
        return Optional.of(new ChoiceQuestion(draft.core(), options, multiple));
    }

    private static boolean wrong(Draft draft, List<CalloutPart.Item> items) {
        if (items.stream().noneMatch(item -> item.checked().orElse(false))) {
            draft.reports().atTitle(Code.QUESTION_NO_ANSWER, "no option is ticked", "tick the right one: `- [x] …`");
            return true;
        }
        if (items.size() < 2) {
            draft.reports()
                    .at(
                            draft.place(items.get(0)),
                            Code.QUESTION_TOO_FEW,
                            "there is nothing to choose from",
                            "add wrong options: `- [ ] …`");
            return true;
        }
        return repeated(draft, items, "option");
    }

    /** Reports every item whose words another item before it has, and every item without words. */
    static boolean repeated(Draft draft, List<CalloutPart.Item> items, String name) {
        Set<String> seen = new HashSet<>();
        boolean found = false;
        for (CalloutPart.Item item : items) {
            String words = Fingerprint.normal(item.text().text());
            boolean empty = item.text().isEmpty();
            if (empty) {
                draft.reports()
                        .at(
                                item.span(),
                                Code.QUESTION_NO_ANSWER,
                                "this " + name + " is empty",
                                "write its text or remove the line");
            } else if (!words.isEmpty() && !seen.add(words)) {
                draft.reports()
                        .at(
                                draft.place(item),
                                Code.QUESTION_DUPLICATE_OPTION,
                                "the " + name + " `" + item.text().text().strip() + "` is there twice",
                                "change or remove one of the two");
            } else {
                continue;
            }
            found = true;
        }
        return found;
    }

    private static List<ChoiceQuestion.Option> options(List<CalloutPart.Item> items) {
        Set<String> ids = new HashSet<>();
        List<ChoiceQuestion.Option> options = new ArrayList<>();
        for (CalloutPart.Item item : items) {
            String id = QuestionIds.free(Fingerprint.ofOption(item.text().text()), ids::contains);
            ids.add(id);
            options.add(
                    new ChoiceQuestion.Option(id, item.text(), item.checked().orElse(false), feedback(item)));
        }
        return options;
    }

    /** All that is nested under an option. */
    private static Optional<Fragment> feedback(CalloutPart.Item item) {
        return said(item).filter(text -> !text.isEmpty()).reduce(Fragment::and);
    }

    private static Stream<Fragment> said(CalloutPart.Item item) {
        return item.children().stream().flatMap(child -> {
            if (child instanceof CalloutPart.Items items) {
                return items.items().stream().flatMap(nested -> Stream.concat(Stream.of(nested.text()), said(nested)));
            }
            if (child instanceof CalloutPart.Line line) {
                return Stream.of(line.text());
            }
            return child instanceof CalloutPart.Block block ? Stream.of(block.content()) : Stream.of();
        });
    }
}
