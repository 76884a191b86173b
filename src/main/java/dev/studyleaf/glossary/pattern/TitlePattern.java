package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.TermWords;
import java.util.List;

/** The title of a note and its first line or item: notes on one thing each. */
final class TitlePattern implements TermPattern {
    @Override
    public String name() {
        return "title";
    }

    @Override
    public String says() {
        return "the title of a note, explained by its first line";
    }

    @Override
    public Prior prior() {
        return new Prior(0, 0.6);
    }

    @Override
    public int linkedFrom() {
        return 15;
    }

    @Override
    public Telling telling() {
        return Telling.sentence(-12);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return spots.all().stream()
                .limit(1)
                .filter(spot -> spot.block().section() == 0 && spot.parent().isEmpty())
                .flatMap(spot -> Titled.name(spots.note().title())
                        .filter(name -> !TermWords.isCommon(name.text()))
                        .flatMap(name -> Titled.later(name, spot)
                                .or(() ->
                                        Titled.found(spots.note().title(), spot).map(TitlePattern::unsure)))
                        .stream())
                .toList();
    }

    /** A note that begins with an article tells as often what it is itself: "A history of …". */
    private static FoundTerm unsure(FoundTerm term) {
        return term.trust() == Trust.SURE ? term.trusted(Trust.UNSURE) : term;
    }
}
