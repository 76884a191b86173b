package dev.studyleaf.quiz;

import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a question shows in another order than that in which it was written; the same at every build.
 *
 * @param fragment what is shown
 * @param index its place in the question, from 0; an extra that belongs to nothing comes after the pairs
 */
public record Shuffled(Fragment fragment, int index) {
    /** The items of an ordering question, never in the right order. */
    public static List<Shuffled> items(OrderingQuestion question) {
        List<Shuffled> items = mixed(question.items(), List.of(), question.id());
        boolean right = true;
        for (int i = 0; i < items.size(); i++) {
            right &= items.get(i).index() == i;
        }
        if (right) {
            items.add(items.remove(0));
        }
        return items;
    }

    /** The right sides of a matching question, extras among them. */
    public static List<Shuffled> choices(MatchingQuestion question) {
        List<Fragment> sides =
                question.pairs().stream().map(MatchingQuestion.Pair::right).toList();
        return mixed(sides, question.extras(), question.id());
    }

    /** By a fingerprint of each with the question's id: an order that says nothing and never changes. */
    private static List<Shuffled> mixed(List<Fragment> own, List<Fragment> extras, String id) {
        List<Shuffled> all = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            all.add(new Shuffled(own.get(i), i));
        }
        extras.forEach(extra -> all.add(new Shuffled(extra, all.size())));
        all.sort(Comparator.comparing((Shuffled s) ->
                        Fingerprint.ofOption(id + ' ' + s.fragment().text()))
                .thenComparingInt(Shuffled::index));
        return all;
    }
}
