package dev.studyleaf.glossary;

import java.util.List;

/** The title of a note and its first line: notes on one thing each. */
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
    public Precision precision() {
        return new Precision(0.5, 0.6);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return spots.all().stream()
                .limit(1)
                .filter(spot -> spot.block().section() == 0 && spot.parent().isEmpty() && !spot.isItem())
                .flatMap(spot -> Titled.found(spots.note().title(), spot).stream())
                .toList();
    }
}
