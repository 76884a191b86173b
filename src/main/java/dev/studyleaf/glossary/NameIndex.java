package dev.studyleaf.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
    /** Of the names that reach it one in six was listed by careful readers, and they listed one in thirty of the others. */
    private static final int LISTED = -22;

    private static final int BASE = -27;
    private static final int LONG_NAME = 4;
    private static final int OFTEN = 5;
    private static final int EVERYWHERE = 40;

    /** What so many headings have in them is a part of what they are about. */
    private static final int HEADINGS_OF_A_LABEL = 4;

    private static final Comparator<NamedPlace> BY_NAME = Comparator.comparing(
                    (NamedPlace place) -> TermOrder.filing(place.name()))
            .thenComparing(NamedPlace::name);

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
    List<NamedPlace> names(Set<String> taken) {
        return byKey.entrySet().stream()
                .filter(entry -> !taken.contains(entry.getKey()))
                .flatMap(entry -> place(entry.getKey(), entry.getValue()).stream())
                .sorted(BY_NAME)
                .toList();
    }

    private Optional<NamedPlace> place(String key, List<SeenName> seen) {
        Set<NameSign> signs = signs(key, seen);
        int points = BASE + Argument.sum(signs);
        if (points < LISTED
                || isPart(seen)
                || TermWords.isCommon(seen.get(0).name().text())) {
            return Optional.empty();
        }
        SeenName best = seen.stream()
                .min(Comparator.comparingInt(name -> NamePatterns.ALL.indexOf(name.pattern())))
                .orElseThrow();
        String why =
                best.pattern().says() + signs.stream().map(Argument::reason).collect(Collectors.joining());
        return Optional.of(new NamedPlace(
                best.name().text(),
                best.section(),
                new Evidence(
                        best.note().path(),
                        best.span(),
                        best.line(),
                        best.pattern().name(),
                        Argument.confidence(points),
                        why)));
    }

    private Set<NameSign> signs(String key, List<SeenName> seen) {
        TermName name = seen.get(0).name();
        Set<NameSign> signs = EnumSet.noneOf(NameSign.class);
        for (SeenName one : seen) {
            signs.add(one.pattern().sign());
            add(signs, NameSign.TITLE, one.pattern() == NamePatterns.HEADINGS && one.section() == 0);
        }
        int uses = sightings.uses(name.text());
        add(signs, NameSign.TOLD, told.contains(key));
        add(signs, NameSign.USED, uses > 0 && uses < OFTEN);
        add(signs, NameSign.OFTEN, uses >= OFTEN && uses < EVERYWHERE);
        add(signs, NameSign.EVERYWHERE, uses >= EVERYWHERE);
        add(signs, NameSign.ONE_WORD, name.isOneWord());
        add(signs, NameSign.LOOSE_WORD, name.isOneWord() && isLoose(name, signs));
        add(signs, NameSign.LONG_NAME, name.words().size() >= LONG_NAME);
        add(signs, NameSign.LINKED_WORDS, name.words().stream().skip(1).anyMatch(TermWords::isSmall));
        add(signs, NameSign.NUMBERED, name.text().chars().anyMatch(Character::isDigit));
        return signs;
    }

    private static boolean isLoose(TermName name, Set<NameSign> signs) {
        boolean small = Character.isLowerCase(name.text().codePointAt(0)) || signs.contains(NameSign.PROSE);
        return small && !signs.contains(NameSign.HEADING);
    }

    private static void add(Set<NameSign> signs, NameSign sign, boolean is) {
        if (is) {
            signs.add(sign);
        }
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
