package dev.studyleaf.made.subject;

import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.made.words.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Wrong answers that are worth a thought: things of the same kind, or of the same part of a note. What could be right too is
 * never one: other names of the thing, its parts and its whole, and what is defined almost alike.
 */
public final class Distractors {
    /** How many terms of the note are looked at. */
    private static final int NEAR = 24;

    /** Fewer that fit make a choice that is guessed. */
    private static final int WRONG = 3;

    /** From this share of common words on, a definition may fit both. */
    private static final double ALIKE = 0.5;

    /** Definitions that have more words in common may describe the same thing, be they ever so long. */
    private static final int MOST_ALIKE = 1;

    private final Subjects subjects;

    public Distractors(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Three others of its kind, or none where there are not so many; {@code seed} decides between equals. */
    public List<Subject> of(Subject subject, String seed) {
        List<Subject> chosen = new ArrayList<>();
        take(kin(subject), subject, seed, chosen);
        take(sectionMates(subject), subject, seed, chosen);
        return chosen.size() < WRONG ? List.of() : chosen;
    }

    /** Those of its category in its note; in another part of it such as are spoken of in like words. */
    private List<Subject> kin(Subject subject) {
        return subjects.siblings(subject).stream()
                .filter(other -> other.section() == subject.section() || closeness(subject, other) > 0)
                .toList();
    }

    private List<Subject> sectionMates(Subject subject) {
        return subjects.of(subject.note()).stream()
                .filter(other -> other.section() == subject.section())
                .limit(NEAR)
                .toList();
    }

    /** The same, none where what is {@code asked} would tell which name is right. */
    public List<Subject> fair(Subject subject, String seed, String asked) {
        List<Subject> chosen = of(subject, seed);
        if (chosen.isEmpty()) {
            return chosen;
        }
        List<Subject> kept = chosen.subList(0, chosen.size() - 1);
        List<Subject> others = Stream.concat(kin(subject).stream(), sectionMates(subject).stream())
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

    private void take(List<Subject> from, Subject subject, String seed, List<Subject> chosen) {
        Map<String, Double> closeness = new HashMap<>();
        from.forEach(other -> closeness.put(other.term().slug(), closeness(subject, other)));
        Map<String, Long> lots = new HashMap<>();
        from.forEach(
                other -> lots.put(other.term().slug(), lot(seed, other.term().name())));
        Comparator<Subject> best = Comparator.comparing(
                        (Subject other) -> isAbbreviation(other) != isAbbreviation(subject))
                .thenComparing(other -> -closeness.getOrDefault(other.term().slug(), 0.0))
                .thenComparing(other -> lots.getOrDefault(other.term().slug(), 0L));
        for (Subject other : from.stream().sorted(best).toList()) {
            boolean apart = isWrong(other, subject) && chosen.stream().noneMatch(c -> !areApart(c, other));
            if (chosen.size() < WRONG && apart) {
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

    private double closeness(Subject one, Subject other) {
        double shared = 0;
        for (String stem : one.meaning()) {
            shared += other.meaning().contains(stem) || other.name().contains(stem) ? subjects.weight(stem) : 0;
        }
        return shared / Math.sqrt(1.0 + other.meaning().size());
    }

    /** Whether one is surely no right answer where the other is. */
    private static boolean isWrong(Subject other, Subject subject) {
        return !other.term().slug().equals(subject.term().slug())
                && !isOfLess(other, subject)
                && areApart(other, subject);
    }

    public static boolean areApart(Subject one, Subject other) {
        return !contains(one.spelled(), other.spelled())
                && !Stems.areAlike(one.meaning(), other.meaning(), ALIKE, MOST_ALIKE)
                && !names(one, other)
                && !names(other, one);
    }

    private static boolean contains(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || Giveaway.isSaidBy(one, other) || Giveaway.isSaidBy(other, one);
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
