package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Abbreviations;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "long name (LN)" or "LN (long name)" anywhere in a text, where the letters are the initials of the words before them. */
final class AbbreviationPattern implements TermPattern {
    private static final Pattern BRACKET = Pattern.compile("\\(([A-Z][A-Za-z]{1,6})\\)");
    private static final Pattern REVERSED =
            Pattern.compile("(?U)\\b(\\p{Lu}[\\p{Lu}\\d]{1,6}s?)\\s\\(\\h*(\\p{L}[\\p{L} -]{5,70})\\)");
    private static final int LONGEST_NAME = 80;

    @Override
    public String name() {
        return "abbreviation";
    }

    @Override
    public String says() {
        return "a long name with its short form in brackets";
    }

    @Override
    public Prior prior() {
        return new Prior(20, 0.99);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        List<FoundTerm> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            if (spot.text().indexOf('(') < 0) {
                continue; // as in most texts
            }
            reversed(spot, found);
            Matcher bracket = BRACKET.matcher(spot.text());
            while (bracket.find()) {
                String longName = longName(spot.text(), bracket.start(), bracket.group(1));
                if (!longName.isEmpty()) {
                    Fragment definition = Fragment.ofText(longName);
                    found.add(new FoundTerm(bracket.group(1), List.of(longName), definition, spot, Trust.SURE));
                }
            }
        }
        return found;
    }

    /** "URI (Uniform Resource Identifier)". */
    private static void reversed(Spot spot, List<FoundTerm> into) {
        Matcher pair = REVERSED.matcher(spot.text());
        while (pair.find()) {
            String shortForm = pair.group(1);
            String longName = OneLine.of(pair.group(2));
            if (Abbreviations.isShortFor(shortForm, longName)) {
                Fragment definition = Fragment.ofText(longName);
                into.add(new FoundTerm(singular(shortForm), List.of(longName), definition, spot, Trust.SURE));
            }
        }
    }

    private static String singular(String shortForm) {
        return shortForm.endsWith("s") ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
    }

    private static String longName(String text, int end, String shortForm) {
        if (!Abbreviations.looksShort(shortForm)) {
            return "";
        }
        String before = text.substring(Math.max(0, end - LONGEST_NAME), end).strip();
        List<String> words = Arrays.asList(before.split("\\s+"));
        int count = before.isEmpty() ? 0 : Abbreviations.initials(shortForm, words);
        String name = String.join(" ", words.subList(words.size() - count, words.size()));
        return count >= 2 && name.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-') ? name : "";
    }
}
