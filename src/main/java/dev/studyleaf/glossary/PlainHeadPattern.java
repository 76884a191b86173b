package dev.studyleaf.glossary;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import java.util.List;
import java.util.Optional;

/** A plain line above a list, a heading in disguise: only proper names, and names that the notes come back to. */
final class PlainHeadPattern implements TermPattern {
    @Override
    public String name() {
        return "plain-head";
    }

    @Override
    public List<FoundTerm> find(ParsedNote note) {
        return Spot.of(note).stream()
                .filter(spot -> !spot.isItem()
                        && spot.parent().isEmpty()
                        && !spot.below().isEmpty())
                .filter(spot -> !spot.underFacet())
                .flatMap(spot -> found(spot).stream())
                .toList();
    }

    private static Optional<FoundTerm> found(Spot spot) {
        if (spot.text().strip().endsWith(":") || spot.text().contains("\n")) {
            return Optional.empty();
        }
        Optional<TermName> name =
                TermName.of(spot.text()).filter(n -> !n.isOneWord() && n.isPlainNoun() && !n.isList());
        Fragment definition = name.isEmpty() ? Fragment.EMPTY : Definitions.fromBelow(spot.below());
        if (Definitions.isPoor(definition.text())) {
            return Optional.empty();
        }
        return name.map(n -> Leads.found(n, definition, spot, n.isProper() ? Trust.SURE : Trust.IF_SEEN_TWICE));
    }
}
