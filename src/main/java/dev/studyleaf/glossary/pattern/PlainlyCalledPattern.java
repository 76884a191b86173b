package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.note.Sought;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** "A grid of progenitor cells is called proneural region.": as {@link CalledPattern}, with a name that has no mark. */
final class PlainlyCalledPattern implements SpotPattern {
    /** Behind the name the sentence or its part ends, so that it is the whole name. */
    private static final Sought CALLED =
            Sought.of("(?U)\\b(?:" + CalledPattern.PARTICIPLES + "|chamad[oa]s?|denominat[oaie])\\s+"
                    + "(?:(?:an?|the|eine?|una?|une?|la|le|el|il|lo|uma?)\\s+)?"
                    + "(\\p{L}[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,2})(?=\\s*(?:[.;(]|$))");

    private static final List<String> MARKS = List.of("*", "_", "=", "`");
    private static final int MOST_WORDS = 3;

    @Override
    public String name() {
        return "plainly-called";
    }

    @Override
    public String says() {
        return "a sentence that ends in a name for what it describes, without a mark";
    }

    /** Set by hand, so that a sentence without other signs is listed. */
    @Override
    public Prior prior() {
        return new Prior(-3, 0.6);
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
        Sought.Finds called = CALLED.in(spot.text());
        while (called.find()) {
            found(spot, called.found()).ifPresent(found::add);
        }
    }

    private static Optional<FoundTerm> found(Spot spot, MatchResult called) {
        return ThingNames.inSentence(called.group(1), MOST_WORDS)
                .filter(name -> name.isPlainNoun() && !name.isList() && !isMarked(name.text(), spot.source()))
                .filter(name -> name.words().stream().noneMatch(TermWords::joins))
                .flatMap(name -> CalledPattern.described(spot, called.start())
                        .or(() -> CalledPattern.pointedAt(spot, called))
                        .map(said -> Leads.named(name, said, spot, Trust.UNSURE)));
    }

    /** What has a mark is for the other patterns. */
    private static boolean isMarked(String name, String source) {
        return MARKS.stream().anyMatch(mark -> source.contains(mark + name));
    }
}
