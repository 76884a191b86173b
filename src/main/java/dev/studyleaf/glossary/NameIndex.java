package dev.studyleaf.glossary;

import dev.studyleaf.glossary.name.NamePatterns;
import dev.studyleaf.glossary.name.NameSign;
import dev.studyleaf.glossary.name.NameSigns;
import dev.studyleaf.glossary.name.SeenName;
import dev.studyleaf.glossary.weigh.Argument;
import dev.studyleaf.glossary.weigh.Sightings;
import dev.studyleaf.glossary.words.Inflections;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.glossary.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that the notes speak of and that are no terms, as at the end of a book: looked up, never linked, without a page
 * of their own. One pass over what the patterns saw.
 */
final class NameIndex {
    /** Set so that six of ten names that reach it are names of things; docs/terms/samples.md has what was counted. */
    private static final int LISTED = -25;

    private static final int BASE = -25;

    /** What so many headings have in them is a part of what they are about. */
    private static final int HEADINGS_OF_A_LABEL = 4;

    private static final Comparator<Listed> BY_NAME =
            Comparator.comparing((Listed one) -> TermOrder.filing(one.name())).thenComparing(Listed::name);

    /**
     * A name that is worth a line.
     *
     * @param best where it is seen best
     * @param confidence the share, 0 to 1, of such names that are
     * @param why in words, what its place adds to its pattern
     */
    record Listed(SeenName best, double confidence, String why) {
        private String name() {
            return best.name().text();
        }

        NamedPlace place() {
            return new NamedPlace(
                    name(),
                    best.section(),
                    new Evidence(
                            best.note().path(),
                            best.span(),
                            best.line(),
                            best.pattern().name(),
                            confidence,
                            why));
        }
    }

    private final Sightings sightings;
    private final Set<String> told;
    private final Map<String, List<SeenName>> byKey = new LinkedHashMap<>();

    /**
     * What is weighed.
     *
     * @param seen what was seen, note by note
     * @param told keys of names of which the notes say something
     * @param sightings how often each name is used
     */
    NameIndex(List<SeenName> seen, Set<String> told, Sightings sightings) {
        this.sightings = sightings;
        this.told = told;
        seen.forEach(name ->
                byKey.computeIfAbsent(name.key(), k -> new ArrayList<>()).add(name));
    }

    /** The names that are worth a line, by name; {@code taken} are keys that no name may have. */
    List<Listed> names(Set<String> taken) {
        Map<String, Listed> listed = new HashMap<>();
        byKey.forEach((key, seen) -> {
            if (!taken.contains(key)) {
                place(key, seen).ifPresent(place -> listed.put(key, place));
            }
        });
        return listed.values().stream()
                .filter(place -> !isPlural(place.name(), listed.keySet()))
                .sorted(BY_NAME)
                .toList();
    }

    /** Whether the name is listed in the singular too; ACS is no plural of AC. */
    private static boolean isPlural(String name, Set<String> keys) {
        return !Character.isUpperCase(name.codePointBefore(name.length()))
                && Inflections.singulars(name).stream().map(Words::key).anyMatch(keys::contains);
    }

    /** Whether what so is called is seen as a name, and reaches the index. */
    boolean has(String name) {
        String key = Words.key(name);
        List<SeenName> seen = byKey.getOrDefault(key, List.of());
        return !seen.isEmpty() && isListed(seen, points(signs(key, seen)));
    }

    private Set<NameSign> signs(String key, List<SeenName> seen) {
        return NameSigns.of(seen, told.contains(key), sightings);
    }

    private static int points(Set<NameSign> signs) {
        return BASE + Argument.sum(signs);
    }

    private static boolean isListed(List<SeenName> seen, int points) {
        return points >= LISTED
                && !isPart(seen)
                && (!TermWords.isCommon(seen.get(0).name().text()) || isBorrowed(seen));
    }

    /** Whether a plain English word is a heading, or introduced, in a note that is surely in another language, where it is the name of something: "Queue". */
    private static boolean isBorrowed(List<SeenName> seen) {
        return seen.stream()
                .filter(one -> one.pattern().sign() == NameSign.HEADING
                        || one.pattern().sign() == NameSign.INTRODUCED)
                .filter(one -> Character.isUpperCase(one.name().text().codePointAt(0)))
                .flatMap(one -> one.note().language().stream())
                .anyMatch(language -> !language.startsWith("en"));
    }

    private Optional<Listed> place(String key, List<SeenName> seen) {
        Set<NameSign> signs = signs(key, seen);
        int points = points(signs);
        if (!isListed(seen, points)) {
            return Optional.empty();
        }
        SeenName best = seen.stream()
                .min(Comparator.comparingInt(name -> NamePatterns.ALL.indexOf(name.pattern())))
                .orElseThrow();
        String why =
                best.pattern().says() + signs.stream().map(Argument::reason).collect(Collectors.joining());
        return Optional.of(new Listed(best, Argument.confidence(points), why));
    }

    /** "Applications" under one heading after the other. */
    private static boolean isPart(List<SeenName> seen) {
        Set<String> places = new HashSet<>();
        for (SeenName one : seen) {
            if (one.pattern() == NamePatterns.HEADINGS && one.section() > 0) {
                places.add(one.note().path() + "\n" + one.section());
            }
        }
        return places.size() >= HEADINGS_OF_A_LABEL;
    }
}
