package dev.studyleaf.quiz;

import dev.studyleaf.note.Fragment;
import java.util.List;

/**
 * Items to be put in order; they are kept in the right one.
 */
public record OrderingQuestion(QuestionCore core, List<Fragment> items) implements Question {
    public OrderingQuestion {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "ordering";
    }

    @Override
    public List<String> answers() {
        return items.stream().map(Fragment::text).toList();
    }

    @Override
    public OrderingQuestion with(QuestionCore other) {
        return new OrderingQuestion(other, items);
    }
}
