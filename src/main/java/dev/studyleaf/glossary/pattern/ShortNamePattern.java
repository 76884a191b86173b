package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.words.Abbreviations;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "ChAT (choline acetyltransferase)": a short form whose letters come in the long name behind it in order, and are not its initials. */
final class ShortNamePattern implements SpotPattern {
    /** Long names in small letters, as those of a person or a place in capitals often have the letters by chance. */
    private static final Pattern PAIR = Pattern.compile(
            "(?U)(?<![\\p{L}\\d-])(\\p{Lu}[\\p{L}\\d]{1,6})\\s\\(\\h*(\\p{Ll}[\\p{Ll}\\d-]{2,40}(?: [\\p{L}\\d-]{2,40}){0,3})\\)");

    private static final int SHORTEST = 3;
    private static final int TIMES_AS_LONG = 3;

    @Override
    public String name() {
        return "short-name";
    }

    @Override
    public String says() {
        return "a short form with its long name in brackets, of which it has not the initials";
    }

    /** Set by hand, so that it is listed. */
    @Override
    public Prior prior() {
        return new Prior(0, 0.8);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    /** None was labelled. */
    @Override
    public int linkedFrom() {
        return NEVER;
    }

    @Override
    public void find(Spot spot, List<FoundTerm> found) {
        String text = spot.text();
        if (text.indexOf('(') < 0) {
            return; // as in most texts
        }
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            String longName = OneLine.of(pair.group(2));
            if (isFor(pair.group(1), longName)) {
                found.add(
                        new FoundTerm(pair.group(1), List.of(longName), Fragment.ofText(longName), spot, Trust.UNSURE));
            }
        }
    }

    private static boolean isFor(String shortForm, String longName) {
        return shortForm.length() >= SHORTEST
                && longName.length() >= TIMES_AS_LONG * shortForm.length()
                && Abbreviations.fits(shortForm, longName)
                && !Abbreviations.isSpelledFrom(shortForm, longName);
    }
}
