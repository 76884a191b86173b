package dev.studyleaf.page.terms;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Out;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which terms a learner may take for each other: those of one category, first those whose names and definitions have the
 * most in common. Who is close to whom is kept for as long as no term says anything else.
 */
final class Siblings {
    /** What is kept under this name. */
    static final String WORK = "siblings";

    private static final int MOST = 5;

    /** What a term says. */
    record Said(String name, String definition, String category) {}

    private record AllSaid(List<Said> terms) {}

    /** For each term so many indexes of the closest, the closest first, each more by one; 0 where there are no more. */
    static final class Near {
        private final int[] all;

        private Near(int[] all) {
            this.all = all;
        }

        static void write(Out out, Near near) {
            out.numbers(near.all);
        }

        static Near read(In in) {
            return new Near(in.numbers());
        }
    }

    private final List<Term> terms;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Near near;

    Siblings(List<Term> terms, Kept kept) {
        this.terms = terms;
        terms.forEach(term -> counts.merge(term.category(), 1, Integer::sum));
        AllSaid said = new AllSaid(terms.stream()
                .map(term -> new Said(term.name(), term.definition().text(), term.category()))
                .toList());
        near = kept.of(WORK, "", said, all -> new Near(new Likenesses(all.terms()).closest(MOST)));
    }

    /** The terms closest to the one of an index, the closest first. */
    List<Term> of(int index) {
        List<Term> closest = new ArrayList<>();
        for (int at = index * MOST; at < (index + 1) * MOST && near.all[at] > 0; at++) {
            closest.add(terms.get(near.all[at] - 1));
        }
        return closest;
    }

    /** How many other terms the category of a term has. */
    int count(Term term) {
        return term.category().isEmpty() ? 0 : counts.getOrDefault(term.category(), 1) - 1;
    }
}
