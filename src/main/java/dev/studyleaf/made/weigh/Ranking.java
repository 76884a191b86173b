package dev.studyleaf.made.weigh;

import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the three questions that the page shows for each part of one note: the best of those that are sure, but of other
 * forms, and each place and each term of the note once: a second question would tell the answer of the first. Fewer are shown
 * where fewer are sure.
 */
public final class Ranking {
    public static final int SHOWN = 3;
    private static final double SAME_FORM = 2;

    /** Where what the note shows was made from: the offsets of blocks. */
    private final Set<Integer> places = new HashSet<>();

    private final Set<String> terms = new HashSet<>();

    /** All questions of the next part, those for the page first; {@code shown} is how many that are at most. */
    public List<Question> of(List<Made> all, int shown) {
        List<Made> left = new ArrayList<>(all);
        List<Question> ranked = new ArrayList<>();
        Map<String, Integer> forms = new HashMap<>();
        Optional<Made> best = best(left, forms);
        while (ranked.size() < shown && best.isPresent()) {
            left.remove(best.get());
            ranked.add(shown(best.get(), forms));
            best = best(left, forms);
        }
        left.sort(Comparator.comparingDouble((Made made) -> -made.worth())
                .thenComparing(made -> made.question().id()));
        left.forEach(made -> ranked.add(made.question()));
        return ranked;
    }

    /** Leaves no room for another question of its place or its terms. */
    public void take(Made made) {
        places.add(origin(made).span().offset());
        terms.addAll(origin(made).terms());
    }

    private Optional<Made> best(List<Made> left, Map<String, Integer> forms) {
        return left.stream()
                .filter(made -> made.sure() && isNew(origin(made)))
                .max(Comparator.comparingDouble((Made made) -> made.worth()
                                - SAME_FORM * forms.getOrDefault(origin(made).form(), 0))
                        .thenComparing(made -> made.question().id()));
    }

    private boolean isNew(Origin.Made origin) {
        return !places.contains(origin.span().offset())
                && origin.terms().stream().noneMatch(terms::contains);
    }

    private Question shown(Made made, Map<String, Integer> forms) {
        Origin.Made origin = origin(made);
        forms.merge(origin.form(), 1, Integer::sum);
        take(made);
        return made.question().with(made.question().core().withOrigin(origin.onNote(true)));
    }

    private static Origin.Made origin(Made made) {
        return (Origin.Made) made.question().core().origin();
    }
}
