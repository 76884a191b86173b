package dev.studyleaf.diagnostics;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some of many diagnostics. A thousand warnings of one kind say no more than a few, and hide those of other kinds.
 *
 * @param printed those that are shown, in the order of {@link Diagnostics#sorted}
 * @param left how many of which kind are not
 */
record Few(List<Diagnostic> printed, Map<Code, Integer> left) {
    /** How many warnings of a kind are shown. */
    static final int OF_A_KIND = 5;

    /** At most {@code most} of them, errors before warnings, and of each kind of warning at most {@value #OF_A_KIND}. */
    static Few of(List<Diagnostic> all, int most) {
        Map<Code, Integer> seen = new EnumMap<>(Code.class);
        Map<Code, Integer> left = new EnumMap<>(Code.class);
        Set<Diagnostic> chosen = new HashSet<>();
        for (Severity severity : Severity.values()) {
            for (Diagnostic diagnostic : all) {
                if (diagnostic.severity() != severity || chosen.contains(diagnostic)) {
                    continue;
                }
                boolean again = seen.merge(diagnostic.code(), 1, Integer::sum) > OF_A_KIND;
                if (chosen.size() < most && (severity == Severity.ERROR || !again)) {
                    chosen.add(diagnostic);
                } else {
                    left.merge(diagnostic.code(), 1, Integer::sum);
                }
            }
        }
        return new Few(all.stream().filter(chosen::contains).toList(), left);
    }

    /** One line on those that are left out: how many, of which kinds, the most frequent first; empty for none. */
    String rest(String forAll) {
        if (left.isEmpty()) {
            return "";
        }
        int more = left.values().stream().mapToInt(Integer::intValue).sum();
        String kinds = left.entrySet().stream()
                .sorted(Map.Entry.<Code, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(kind -> kind.getValue() + " " + kind.getKey().id())
                .collect(Collectors.joining(", "));
        return "… and " + more + " more (" + kinds + "); all of them: " + forAll + "\n\n";
    }
}
