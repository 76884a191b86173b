package dev.studyleaf.render;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ClassifyQuestion;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.MatchingQuestion.Pair;
import dev.studyleaf.quiz.OrderingQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The parts of a question in an order that gives nothing away, the same on every build. */
public final class Shuffled {
    /** A part and its place in the right order, from 0. */
    public record Part(int index, Fragment fragment) {}

    private Shuffled() {}

    /** The items of an ordering question, never in the right order. */
    public static List<Part> items(OrderingQuestion question) {
        return shuffled(question.items(), question.id());
    }

    /** The right sides of a matching question with the extras; pair {@code i} is answered by index {@code i}. */
    public static List<Part> sides(MatchingQuestion question) {
        List<Fragment> sides = Stream.concat(question.pairs().stream().map(Pair::right), question.extras().stream())
                .toList();
        return shuffled(sides, question.id());
    }

    /** The items to be sorted; the index of each is that of its category. */
    public static List<Part> toSort(ClassifyQuestion question) {
        List<ClassifyQuestion.Item> items = question.items();
        return shuffled(items.stream().map(ClassifyQuestion.Item::text).toList(), question.id()).stream()
                .map(part -> new Part(items.get(part.index()).category(), part.fragment()))
                .toList();
    }

    private static List<Part> shuffled(List<Fragment> fragments, String id) {
        List<Part> right = new ArrayList<>();
        fragments.forEach(fragment -> right.add(new Part(right.size(), fragment)));
        List<Part> parts = new ArrayList<>(right);
        Collections.shuffle(parts, new Random(id.hashCode()));
        if (parts.equals(right) && parts.size() > 1) {
            Collections.rotate(parts, 1);
        }
        return parts;
    }
}
