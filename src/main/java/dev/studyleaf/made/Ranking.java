package dev.studyleaf.made;

import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the three questions that the page shows for a part: the best of those that are sure, but of other forms and about
 * other terms. Fewer are shown where fewer are sure.
 */
final class Ranking {
    static final int SHOWN = 3;
    private static final double SAME_FORM = 2;
    private static final double SAME_TERM = 4;

    private final List<Made> left;
    private final Map<String, Integer> forms = new HashMap<>();
    private final Set<String> terms = new HashSet<>();
    private final List<Question> ranked = new ArrayList<>();

    private Ranking(List<Made> all) {
        this.left = new ArrayList<>(all);
    }

    /** All questions of a part, those for the page first; {@code shown} is how many that are. */
    static List<Question> of(List<Made> all, int shown) {
        Ranking ranking = new Ranking(all);
        while (ranking.ranked.size() < shown && ranking.left.stream().anyMatch(Made::sure)) {
            ranking.takeBest();
        }
        ranking.left.sort(Comparator.comparingDouble((Made made) -> -made.worth())
                .thenComparing(made -> made.question().id()));
        ranking.left.forEach(made -> ranking.ranked.add(made.question()));
        return ranking.ranked;
    }

    private void takeBest() {
        Made best = left.stream()
                .filter(Made::sure)
                .max(Comparator.comparingDouble(this::score)
                        .thenComparing(made -> made.question().id()))
                .orElseThrow();
        left.remove(best);
        Origin.Made origin = origin(best);
        forms.merge(origin.form(), 1, Integer::sum);
        if (origin.terms().size() == 1) { // a matching set asks little of each of its terms
            terms.addAll(origin.terms());
        }
        Origin.Made shown = new Origin.Made(origin.form(), origin.span(), origin.terms(), true);
        ranked.add(best.question().with(best.question().core().withOrigin(shown)));
    }

    private double score(Made made) {
        Origin.Made origin = origin(made);
        boolean same =
                origin.terms().size() == 1 && terms.contains(origin.terms().get(0));
        return made.worth() - SAME_FORM * forms.getOrDefault(origin.form(), 0) - (same ? SAME_TERM : 0);
    }

    private static Origin.Made origin(Made made) {
        return (Origin.Made) made.question().core().origin();
    }
}
