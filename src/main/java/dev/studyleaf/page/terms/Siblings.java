package dev.studyleaf.page.terms;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Out;
import java.util.Arrays;
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

    private final Map<String, Integer> counts = new HashMap<>();
    private final Near near;

    Siblings(List<Term> terms, Kept kept) {
        terms.forEach(term -> counts.merge(term.category(), 1, Integer::sum));
        AllSaid said = new AllSaid(terms.stream()
                .map(term -> new Said(term.name(), term.definition().text(), term.category()))
                .toList());
        near = kept.of(WORK, "", said, all -> new Near(new Likenesses(all.terms()).closest(MOST)));
    }

    /** The indexes of the terms closest to the one of an index, the closest first. */
    int[] of(int index) {
        int from = index * MOST;
        int to = from;
        while (to < from + MOST && near.all[to] > 0) {
            to++;
        }
        return Arrays.stream(near.all, from, to).map(one -> one - 1).toArray();
    }

    /** How many other terms the category of a term has. */
    int count(Term term) {
        return term.category().isEmpty() ? 0 : counts.getOrDefault(term.category(), 1) - 1;
    }
}
