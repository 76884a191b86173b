package dev.studyleaf.glossary;

import dev.studyleaf.glossary.weigh.Find;
import dev.studyleaf.glossary.weigh.Weight;
import dev.studyleaf.glossary.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The long names of short forms: that which most places of the notes spell out comes first, so that the entry is on it. */
final class LongNames {
    private LongNames() {}

    /** The same finds, where those of one short form have changed places among each other. */
    static List<Weight> mostSpelledFirst(List<Weight> weighed) {
        Map<String, List<Integer>> places = new TreeMap<>();
        Map<String, Integer> spelled = new HashMap<>();
        for (int i = 0; i < weighed.size(); i++) {
            Find find = weighed.get(i).find();
            if (isShortForm(find)) {
                places.computeIfAbsent(Words.key(find.name()), k -> new ArrayList<>())
                        .add(i);
                spelled.merge(pair(find), 1, Integer::sum);
            }
        }
        List<Weight> ordered = new ArrayList<>(weighed);
        places.values().stream().filter(of -> of.size() > 1).forEach(of -> {
            List<Weight> best = of.stream()
                    .map(weighed::get)
                    .sorted(Comparator.comparing((Weight one) -> !one.isLinked())
                            .thenComparing(one -> -spelled.getOrDefault(pair(one.find()), 0)))
                    .toList();
            for (int i = 0; i < best.size(); i++) {
                ordered.set(of.get(i), best.get(i));
            }
        });
        return ordered;
    }

    private static boolean isShortForm(Find find) {
        List<String> aliases = find.term().aliases();
        return aliases.size() == 1 && find.term().definition().text().startsWith(aliases.get(0));
    }

    private static String pair(Find find) {
        return Words.key(find.name()) + "\n" + Words.key(find.term().aliases().get(0));
    }
}
