package dev.studyleaf.quiz;

import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Items to be sorted into categories, as the author wrote them: a category with its items.
 */
public record ClassifyQuestion(QuestionCore core, List<Category> categories) implements Question {
    /** A category and what belongs to it; one without items is only there to be chosen wrongly. */
    public record Category(Fragment name, List<Fragment> items) {
        public Category {
            items = List.copyOf(items);
        }
    }

    /**
     * An item and where it belongs.
     *
     * @param text of the item
     * @param category its index among the categories
     */
    public record Item(Fragment text, int category) {}

    public ClassifyQuestion {
        categories = List.copyOf(categories);
    }

    /** All items, category by category. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            for (Fragment text : categories.get(i).items()) {
                items.add(new Item(text, i));
            }
        }
        return items;
    }

    @Override
    public Stream<Fragment> pieces() {
        return Stream.concat(
                core.pieces(),
                categories.stream()
                        .flatMap(category -> Stream.concat(Stream.of(category.name()), category.items().stream())));
    }

    @Override
    public String kind() {
        return "classify";
    }

    @Override
    public ClassifyQuestion with(QuestionCore other) {
        return new ClassifyQuestion(other, categories);
    }
}
