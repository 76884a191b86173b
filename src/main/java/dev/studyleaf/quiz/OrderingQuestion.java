package dev.studyleaf.quiz;

import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.stream.Stream;

/**
 * Items to be put in order; they are kept in the right one.
 */
public record OrderingQuestion(QuestionCore core, List<Fragment> items) implements Question {
    public OrderingQuestion {
        items = List.copyOf(items);
    }

    @Override
    public Stream<Fragment> pieces() {
        return Stream.concat(core.pieces(), items.stream());
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
