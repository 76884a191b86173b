package dev.studyleaf.made;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Wrong answers that are worth a thought: things of the same kind first, then those that are spoken of in like words. What
 * could be right too is never one: other names of the thing, its parts and its whole, and what is defined almost alike.
 */
final class Distractors {
    /** How many terms of the note are looked at. */
    private static final int NEAR = 24;

    private static final int MOST = 3;
    private static final int FEWEST = 2;
    /** How many words two definitions must share to be close where nothing else joins their terms. */
    private static final int MUCH = 2;
    /** From this share of common words on, a definition may fit both. */
    private static final double ALIKE = 0.5;

    private final Subjects subjects;

    Distractors(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Two or three others, or none where there are no two good ones; {@code seed} decides between equals. */
    List<Subject> of(Subject subject, String seed) {
        List<Subject> chosen = new ArrayList<>();
        take(subjects.siblings(subject), MOST, subject, seed, chosen);
        boolean sibling = !chosen.isEmpty();
        if (chosen.size() < FEWEST) {
            take(
                    subjects.of(subject.note()).stream()
                            .filter(other -> sibling || other.section() == subject.section())
                            .limit(NEAR)
                            .toList(),
                    FEWEST,
                    subject,
                    seed,
                    chosen);
        }
        if (chosen.isEmpty()) {
            take(close(subject), FEWEST, subject, seed, chosen);
        }
        return chosen.size() < FEWEST ? List.of() : chosen;
    }

    /** The same, none where what is {@code asked} would tell which name is right. */
    List<Subject> fair(Subject subject, String seed, String asked) {
        List<Subject> chosen = of(subject, seed);
        if (chosen.isEmpty()) {
            return chosen;
        }
        List<Subject> kept = chosen.subList(0, chosen.size() - 1);
        List<Subject> others = Stream.concat(
                        subjects.siblings(subject).stream(),
                        subjects.of(subject.note()).stream().limit(NEAR))
                .filter(other -> isWrong(other, subject) && kept.stream().allMatch(c -> areApart(c, other)))
                .toList();
        return Giveaway.fair(
                        asked,
                        subject.term().name(),
                        chosen,
                        others,
                        other -> other.term().name())
                .orElse(List.of());
    }

    private void take(List<Subject> from, int most, Subject subject, String seed, List<Subject> chosen) {
        Map<String, Double> closeness = new HashMap<>();
        from.forEach(other -> closeness.put(other.term().slug(), closeness(subject, other)));
        Map<String, Long> lots = new HashMap<>();
        from.forEach(
                other -> lots.put(other.term().slug(), lot(seed, other.term().name())));
        Comparator<Subject> best = Comparator.comparing((Subject other) -> isOfLess(other, subject))
                .thenComparing(other -> isAbbreviation(other) != isAbbreviation(subject))
                .thenComparing(other -> -closeness.getOrDefault(other.term().slug(), 0.0))
                .thenComparing(other -> lots.getOrDefault(other.term().slug(), 0L));
        for (Subject other : from.stream().sorted(best).toList()) {
            boolean apart = isWrong(other, subject) && chosen.stream().noneMatch(c -> !areApart(c, other));
            if (chosen.size() < most && apart) {
                chosen.add(other);
            }
        }
    }

    /** A number that only the two decide (FNV-1a); a fingerprint would do, but takes most of the time of making questions. */
    private static long lot(String seed, String name) {
        long hash = 0xcbf29ce484222325L;
        for (String text : List.of(seed, "\n", name)) {
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
        }
        return hash;
    }

    private List<Subject> close(Subject subject) {
        Map<String, Integer> shared = new HashMap<>();
        Map<String, Subject> close = new LinkedHashMap<>();
        for (String stem : subject.meaning()) {
            for (Subject other : subjects.with(stem)) {
                if (shared.merge(other.term().slug(), 1, Integer::sum) == MUCH) {
                    close.put(other.term().slug(), other);
                }
            }
        }
        return List.copyOf(close.values());
    }

    private double closeness(Subject one, Subject other) {
        double shared = 0;
        for (String stem : one.meaning()) {
            shared += other.meaning().contains(stem) || other.name().contains(stem) ? subjects.weight(stem) : 0;
        }
        return shared / Math.sqrt(1.0 + other.meaning().size());
    }

    /** Whether one is surely no right answer where the other is. */
    private static boolean isWrong(Subject other, Subject subject) {
        return !other.term().slug().equals(subject.term().slug()) && areApart(other, subject);
    }

    static boolean areApart(Subject one, Subject other) {
        return !contains(one.name(), other.name())
                && Stems.overlap(one.meaning(), other.meaning()) < ALIKE
                && !names(one, other)
                && !names(other, one);
    }

    private static boolean contains(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.containsAll(other) || other.containsAll(one);
    }

    /** Whether what is said of one speaks of the other: it is then its part, its whole or its kind. */
    private static boolean names(Subject speaker, Subject spoken) {
        return speaker.meaning().containsAll(spoken.name())
                || speaker.category()
                        .toLowerCase(Locale.ROOT)
                        .equals(spoken.term().name().toLowerCase(Locale.ROOT));
    }

    /** Whether one was found in another way and is not sure to be a thing, where the other is. */
    private static boolean isOfLess(Subject other, Subject subject) {
        return subject.isSure()
                && !other.isSure()
                && !other.term().pattern().equals(subject.term().pattern());
    }

    private static boolean isAbbreviation(Subject subject) {
        String name = subject.term().name();
        return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    }
}
