package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.LeadSplit;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Optional;

/** A line that its author marked with {@code <!--term-->}: a name and what is said of it, whatever they look like. */
final class AuthorMarkPattern implements TermPattern {
    @Override
    public String name() {
        return "author-mark";
    }

    @Override
    public String says() {
        return "marked `<!--term-->` by the author";
    }

    @Override
    public Prior prior() {
        return Prior.OF_THE_AUTHOR;
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return spots.all().stream()
                .filter(spots.marks()::isTerm)
                .flatMap(spot -> found(spot).stream())
                .toList();
    }

    private static Optional<FoundTerm> found(Spot spot) {
        Optional<LeadSplit> split =
                LeadSplit.afterLead(spot.text(), spot.block().lead().length()).or(() -> LeadSplit.plain(spot.text()));
        TermName name = TermName.asWritten(split.map(LeadSplit::name).orElse(spot.text()));
        Fragment definition = split.map(s -> Definitions.of(spot.block().text().from(s.from()), spot.below()))
                .orElseGet(() -> Definitions.fromBelow(spot.below()));
        return name.text().isEmpty() || definition.text().isBlank()
                ? Optional.empty()
                : Optional.of(new FoundTerm(name.text(), name.aliases(), definition, spot, Trust.SURE));
    }
}
