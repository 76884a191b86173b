package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Sort:} and a list of categories with their items nested below them, or after a colon with commas between. */
final class ClassifyKind implements QuestionKind {
    private static final int FEWEST = 2;
    private static final Pattern COLON = Pattern.compile("\\s*:\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");

    @Override
    public boolean matches(Draft draft) {
        return draft.word().equals("sort");
    }

    @Override
    public Optional<Question> read(Draft draft) {
        List<CalloutPart.Item> written =
                draft.list(false).map(CalloutPart.Items::items).orElse(List.of());
        List<ClassifyQuestion.Category> categories =
                written.stream().map(ClassifyKind::category).toList();
        int items = categories.stream().mapToInt(c -> c.items().size()).sum();
        if (categories.size() < FEWEST || items < FEWEST) {
            draft.reports()
                    .atTitle(
                            Code.QUESTION_TOO_FEW,
                            "sorting needs two categories and two items, this has " + categories.size() + " and "
                                    + items,
                            "write `- Category` and below it, two spaces in, `- item`");
            return Optional.empty();
        }
        boolean twice = ChoiceKind.repeated(draft, written, "category");
        twice |= repeatedItem(draft, written, categories);
        return twice ? Optional.empty() : Optional.of(new ClassifyQuestion(draft.core(), categories));
    }

    /** An item that stands under two categories has no right place. */
    private static boolean repeatedItem(
            Draft draft, List<CalloutPart.Item> written, List<ClassifyQuestion.Category> categories) {
        Set<String> seen = new HashSet<>();
        boolean found = false;
        for (int i = 0; i < categories.size(); i++) {
            for (Fragment item : categories.get(i).items()) {
                String words = item.text().strip();
                if (!seen.add(Fingerprint.normal(words))) {
                    found = true;
                    draft.reports()
                            .at(
                                    draft.reports().find(words, written.get(i).span()),
                                    Code.QUESTION_DUPLICATE_OPTION,
                                    "the item `" + words + "` is there twice",
                                    "leave it where it belongs");
                }
            }
        }
        return found;
    }

    private static ClassifyQuestion.Category category(CalloutPart.Item item) {
        List<Fragment> nested = item.children().stream()
                .filter(CalloutPart.Items.class::isInstance)
                .flatMap(child -> ((CalloutPart.Items) child).items().stream())
                .map(CalloutPart.Item::text)
                .filter(text -> !text.isEmpty())
                .toList();
        Matcher colon = COLON.matcher(item.text().text());
        if (!nested.isEmpty() || !colon.find()) {
            return new ClassifyQuestion.Category(item.text(), nested);
        }
        return new ClassifyQuestion.Category(
                item.text().until(colon.start()), parted(item.text().from(colon.end())));
    }

    private static List<Fragment> parted(Fragment text) {
        List<Fragment> items = new ArrayList<>();
        Fragment rest = text;
        for (Matcher comma = COMMA.matcher(rest.text()); comma.find(); comma = COMMA.matcher(rest.text())) {
            items.add(rest.until(comma.start()));
            rest = rest.from(comma.end());
        }
        items.add(rest);
        return items.stream().filter(item -> !item.isEmpty()).toList();
    }
}
