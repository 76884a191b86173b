package dev.studyleaf.page;

import dev.studyleaf.glossary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which terms a learner may take for each other: those of one category, first those whose names and definitions have the
 * most in common. Of a large category only the terms filed near are compared, so that the work stays linear.
 */
final class Siblings {
    private static final int MOST = 5;
    private static final int NEAR = 40;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A term in its category, with the numbers of its words in their order. */
    private static final class Filed {
        private final Term term;
        private final int[] words;

        Filed(Term term, int[] words) {
            this.term = term;
            this.words = words;
        }
    }

    /** A term and how much it has in common with another. */
    private record Likeness(Filed filed, double score, int distance) {}

    private final Map<String, List<Filed>> categories = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    /** In how many terms each word is, by its number. */
    private final int[] frequencies;

    Siblings(List<Term> terms) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Term term : terms) {
            if (!term.category().isEmpty()) {
                List<Filed> category = categories.computeIfAbsent(term.category(), c -> new ArrayList<>());
                places.put(term.slug(), category.size());
                category.add(new Filed(term, words(term, numbers)));
            }
        }
        frequencies = new int[numbers.size()];
        for (List<Filed> category : categories.values()) {
            for (Filed filed : category) {
                for (int word : filed.words) {
                    frequencies[word]++;
                }
            }
        }
    }

    /** The closest terms, the closest first. */
    List<Term> of(Term term) {
        List<Filed> category = categories.getOrDefault(term.category(), List.of());
        int place = places.getOrDefault(term.slug(), 0);
        List<Likeness> others = new ArrayList<>();
        for (int i = Math.max(0, place - NEAR); i < Math.min(category.size(), place + NEAR + 1); i++) {
            if (i != place) {
                Filed other = category.get(i);
                others.add(new Likeness(other, score(category.get(place), other), Math.abs(i - place)));
            }
        }
        Comparator<Likeness> closest =
                Comparator.comparingDouble(Likeness::score).reversed();
        return others.stream()
                .sorted(closest.thenComparing(Likeness::distance))
                .limit(MOST)
                .map(one -> one.filed().term)
                .toList();
    }

    /** How many other terms the category has. */
    int count(Term term) {
        return Math.max(0, categories.getOrDefault(term.category(), List.of()).size() - 1);
    }

    /** What both speak of, a rare word for more than a common one, as a share of what they say. */
    private double score(Filed one, Filed other) {
        int[] words = one.words;
        int[] others = other.words;
        double common = 0;
        for (int i = 0, j = 0; i < words.length && j < others.length; ) {
            if (words[i] == others[j]) {
                common += 1.0 / frequencies[words[i]];
                i++;
                j++;
            } else if (words[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common / Math.sqrt(1.0 + others.length);
    }

    private static int[] words(Term term, Map<String, Integer> numbers) {
        String text = term.name() + " " + term.definition().text();
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > SHORTEST_WORD)
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                .sorted()
                .distinct()
                .toArray();
    }
}
