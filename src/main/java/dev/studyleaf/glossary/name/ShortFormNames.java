package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Abbreviations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short forms in capitals, "an LDR", and the long names beside them: "CN or Common Name", "Globally Unique Identifier (GUID)". */
final class ShortFormNames extends SentenceNames {
    private static final Pattern BRACKET = Pattern.compile("\\((?:or |of |the )?(\\p{Lu}{2,6})\\)");

    private static final Pattern LONG_AFTER =
            Pattern.compile("(\\p{Lu}{2,5}) (?:or|of|oder|o|ou|eller) (\\p{Lu}\\p{Ll}+(?: \\p{L}+){1,3})");

    /** In a word of its own; no part of an address, a file or a formula. */
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\p{L}\\d_./\\\\{#@$^-])\\p{Lu}[\\p{Lu}\\d]{1,4}(?![\\p{L}\\d_/\\\\}$^-]|\\.\\p{L})");

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    private static final Set<String> NO_SHORT_FORMS = Set.of(
            "AND", "OR", "NOT", "IF", "ELSE", "THE", "YES", "NO", "OK", "TODO", "NOTE", "NB", "PS", "OF", "TO", "IS",
            "AKA", "TBD", "FAQ");

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_NAME = 80;

    ShortFormNames() {
        super("short-form", "a short form, or the long name beside it", NameSign.SHORT_FORM, MOST_WORDS);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        Set<String> before = new HashSet<>();
        for (Spot spot : spots.all()) {
            String text = spot.opening();
            if (!hasCapitals(text)) {
                continue; // as most texts have none
            }
            List<String> names = new ArrayList<>();
            longBefore(text, names);
            longAfter(text, names);
            shortForms(text, names);
            names.stream().filter(before::add).forEach(name -> seen.accept(spot, name));
        }
    }

    /** Whether a capital and another, or a digit, stand side by side: each short form begins so. */
    private static boolean hasCapitals(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second = Character.isUpperCase(c) || Character.isDigit(c);
            if (second && Character.isUpperCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static void longBefore(String text, List<String> into) {
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            String before = text.substring(Math.max(0, bracket.start() - LONGEST_NAME), bracket.start())
                    .strip();
            String longName = Abbreviations.longName(bracket.group(1), before);
            if (!longName.isEmpty()) {
                into.add(longName);
            }
        }
    }

    private static void longAfter(String text, List<String> into) {
        Matcher pair = LONG_AFTER.matcher(text);
        while (pair.find()) {
            List<String> words = Arrays.asList(pair.group(2).split(" "));
            String name = String.join(
                    " ", words.subList(0, Math.min(words.size(), pair.group(1).length())));
            if (Abbreviations.isShortFor(pair.group(1), name)) {
                into.add(name);
            }
        }
    }

    private static void shortForms(String text, List<String> into) {
        Matcher form = SHORT.matcher(text);
        while (form.find()) {
            String word = form.group();
            boolean none = NO_SHORT_FORMS.contains(word) || ROMAN.matcher(word).matches();
            if (!none && !isShouted(text, form.start(), form.end())) {
                into.add(word);
            }
        }
    }

    /** Whether a word beside it is in capitals too, so that they say nothing. */
    private static boolean isShouted(String text, int start, int end) {
        return isCapital(text, start - 3, start - 2) || isCapital(text, end + 1, end + 2);
    }

    private static boolean isCapital(String text, int one, int other) {
        return one >= 0
                && other < text.length()
                && Character.isUpperCase(text.charAt(one))
                && Character.isUpperCase(text.charAt(other));
    }
}
