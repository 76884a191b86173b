package dev.studyleaf.made.weigh;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Questions whose words are asked once in a note: of two that ask the same, nobody could tell which answer is meant. */
public final class Once {
    private Once() {}

    /** Those whose id no other has, in their order. */
    public static List<Made> of(Collection<Made> all) {
        Map<String, Long> counts = all.stream()
                .collect(Collectors.groupingBy(made -> made.question().id(), Collectors.counting()));
        return all.stream()
                .filter(made -> counts.getOrDefault(made.question().id(), 0L) == 1)
                .toList();
    }
}
