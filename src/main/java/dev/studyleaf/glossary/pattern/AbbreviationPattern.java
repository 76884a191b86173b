package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Abbreviations;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.ParsedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "long name (LN)" or "LN (long name)" anywhere in a text, "LN: long name" at its head, where the letters are initials of the words. */
final class AbbreviationPattern implements TermPattern {
    private static final Pattern BRACKET = Pattern.compile("\\(([A-Z][A-Za-z]{1,6})\\)");
    private static final Pattern REVERSED =
            Pattern.compile("(?U)\\b(\\p{Lu}[\\p{Lu}\\d]{1,6}s?)\\s\\(\\h*(\\p{L}[\\p{L} -]{5,70})\\)");
    private static final Pattern BESIDE = Pattern.compile(
            "(?U)\\h*(\\p{L}[\\p{L}\\d/ -]{1,80}?)(?:\\h+[-–—=]\\h+|:\\h+)(\\p{L}[\\p{L} -]{1,80}?)\\h*(?=[.,;:()\\n]|\\h[-–—=]\\h|$)");
    /** Parties of a case and of a contract have short forms too. */
    private static final Pattern COMPANY = Pattern.compile("\\b(?:Ltd|Inc|Corp|Co|LLC|LLP|Pte|GmbH|AG|SA|plc|Bhd)$");

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
        Stream.concat(headings(spots.note()), spots.all().stream()).forEach(spot -> {
            if (hasCapitals(spot.text())) {
                beside(spot).ifPresent(found::add);
            }
            if (spot.text().indexOf('(') >= 0) { // as in few texts
                reversed(spot, found);
                inBrackets(spot, found);
            }
        });
        return found;
    }

    /** Whether two capitals stand side by side near the head of a text, as in most short forms; looked at first, since few have them. */
    private static boolean hasCapitals(String text) {
        int end = Math.min(text.length(), 2 * LONGEST_NAME);
        for (int i = 1; i < end; i++) {
            if (isCapital(text.charAt(i)) && isCapital(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    /** The title and the headings, which no block is. */
    private static Stream<Spot> headings(ParsedNote note) {
        return note.sections().stream()
                .map(section -> Spot.ofHeading(note, section, section.index() == 0 ? note.title() : section.title()));
    }

    private static void inBrackets(Spot spot, List<FoundTerm> into) {
        Matcher bracket = BRACKET.matcher(spot.text());
        while (bracket.find()) {
            String before = spot.text().substring(Math.max(0, bracket.start() - LONGEST_NAME), bracket.start());
            String longName = Abbreviations.longName(bracket.group(1), before.strip());
            if (!longName.isEmpty() && !COMPANY.matcher(longName).find()) {
                into.add(term(bracket.group(1), longName, Fragment.ofText(longName), spot));
            }
        }
    }

    /** "URI (Uniform Resource Identifier)". */
    private static void reversed(Spot spot, List<FoundTerm> into) {
        Matcher pair = REVERSED.matcher(spot.text());
        while (pair.find()) {
            String longName = OneLine.of(pair.group(2));
            if (Abbreviations.isSpelledFrom(pair.group(1), longName)) {
                into.add(term(singular(pair.group(1)), longName, Fragment.ofText(longName), spot));
            }
        }
    }

    /** "URI: Uniform Resource Identifier, which …", "Uniform Resource Identifier - URI". */
    private static Optional<FoundTerm> beside(Spot spot) {
        Matcher pair = BESIDE.matcher(spot.text());
        if (!pair.lookingAt()) {
            return Optional.empty();
        }
        String one = OneLine.of(pair.group(1));
        String other = OneLine.of(pair.group(2));
        if (Abbreviations.isSpelledFrom(one, other)) {
            Fragment said = Definitions.shortened(spot.block().text().from(pair.start(2)));
            return Optional.of(term(one, other, said, spot));
        }
        return Abbreviations.isSpelledFrom(other, one)
                ? Optional.of(term(other, one, Fragment.ofText(one), spot))
                : Optional.empty();
    }

    private static FoundTerm term(String shortForm, String longName, Fragment said, Spot spot) {
        return new FoundTerm(shortForm, List.of(longName), said, spot, Trust.SURE);
    }

    private static String singular(String shortForm) {
        return shortForm.endsWith("s") ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
    }
}
