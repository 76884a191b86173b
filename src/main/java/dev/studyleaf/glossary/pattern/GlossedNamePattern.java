package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.Gloss;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Optional;

/** A line that is a name with what it means in brackets behind it: "Feasibility study (whether it can be paid for)". */
final class GlossedNamePattern implements SpotPattern {
    private static final int MOST_WORDS = 4;
    private static final int ENOUGH_WORDS = 3;

    @Override
    public String name() {
        return "glossed-name";
    }

    @Override
    public String says() {
        return "a name with what it means in brackets behind it";
    }

    /** Set by hand, so that a phrase without other signs is listed. */
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
        Gloss.in(spot.opening()).stream()
                .filter(Gloss::isWhole)
                .flatMap(gloss -> found(gloss, spot).stream())
                .forEach(found::add);
    }

    private static Optional<FoundTerm> found(Gloss gloss, Spot spot) {
        Fragment said = Definitions.between(spot.block().text(), gloss.from(), gloss.to());
        String text = said.text();
        boolean tells = Definitions.words(text) >= ENOUGH_WORDS
                && !Definitions.isPoor(text)
                && !Definitions.isValue(text)
                && !Sentences.isRemark(text);
        return tells
                ? ThingNames.inSentence(gloss.name(), MOST_WORDS)
                        .filter(name -> !name.isList())
                        .map(name -> Leads.named(name, said, spot, Trust.UNSURE))
                : Optional.empty();
    }
}
