package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.NoteLabels;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import java.util.List;
import java.util.Optional;

/** A bold line, or a bold item with others under it, and what stands right under it. */
final class BoldHeadPattern implements TermPattern {

    @Override
    public String name() {
        return "bold-head";
    }

    @Override
    public String says() {
        return "a bold line, explained by what stands right under it";
    }

    @Override
    public Prior prior() {
        return new Prior(0, 0.6);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return spots.all().stream()
                .filter(Spot::isAllBold)
                .flatMap(spot -> found(spot, spots.labels()).stream())
                .toList();
    }

    private static Optional<FoundTerm> found(Spot head, NoteLabels labels) {
        Optional<TermName> name = head.text().strip().endsWith(":") ? Optional.empty() : Titled.name(head.text());
        Optional<NoteBlock> first = head.firstUnder();
        if (name.isEmpty() || first.isEmpty() || head.underFacet()) {
            return Optional.empty();
        }
        Spot under = head.under(first.get());
        Optional<Fragment> labelled = labels.first(first.get());
        if (labelled.isPresent()) {
            return Titled.term(name.get(), labelled.get(), head, Trust.UNSURE);
        }
        return Titled.found(head.text(), under)
                .filter(term -> term.trust() != Trust.CUE)
                .or(() -> Titled.goesOn(name.get(), under))
                .map(term -> term.at(head).trusted(Trust.UNSURE));
    }
}
