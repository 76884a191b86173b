package dev.studyleaf.page.terms;

import dev.studyleaf.page.terms.Siblings.Said;
import dev.studyleaf.parallel.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How much terms of a category have in common. Of a large one only the terms filed near are compared, so that the work stays linear. */
final class Likenesses {
    private static final int NEAR = 40;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A term in its category, with the numbers of its words in their order. */
    private static final class Filed {
        private final int index;
        private final int[] words;

        Filed(int index, int[] words) {
            this.index = index;
            this.words = words;
        }
    }

    /** A term and how much it has in common with another. */
    private record Likeness(Filed filed, double score, int distance) {}

    private final int size;
    private final Map<String, List<Filed>> categories = new HashMap<>();
    /** In how many terms each word is, by its number. */
    private final int[] frequencies;

    Likenesses(List<Said> terms) {
        size = terms.size();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Said term = terms.get(i);
            if (!term.category().isEmpty()) {
                categories
                        .computeIfAbsent(term.category(), c -> new ArrayList<>())
                        .add(new Filed(i, words(term, numbers)));
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

    /** For each term so many indexes of the closest, the closest first, each more by one; 0 where there are no more. */
    int[] closest(int most) {
        int[] all = new int[size * most];
        Parallel.forEach(List.copyOf(categories.values()), category -> {
            for (int place = 0; place < category.size(); place++) {
                int at = category.get(place).index * most;
                for (Filed one : closest(category, place, most)) {
                    all[at++] = one.index + 1;
                }
            }
        });
        return all;
    }

    private List<Filed> closest(List<Filed> category, int place, int most) {
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
                .limit(most)
                .map(Likeness::filed)
                .toList();
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

    private static int[] words(Said term, Map<String, Integer> numbers) {
        String text = term.name() + " " + term.definition();
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > SHORTEST_WORD)
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                .sorted()
                .distinct()
                .toArray();
    }
}
