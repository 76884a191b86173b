package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Optional;

/** A plain line above a list, a heading in disguise: only proper names, and names that the notes come back to. */
final class PlainHeadPattern implements TermPattern {
    @Override
    public String name() {
        return "plain-head";
    }

    @Override
    public String says() {
        return "a line that is only a name, above a list";
    }

    @Override
    public Prior prior() {
        return new Prior(-2, 0.29);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return spots.all().stream()
                .filter(spot -> !spot.isItem()
                        && spot.parent().isEmpty()
                        && !spot.below().isEmpty())
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
        return name.map(n -> Leads.named(n, definition, spot, trust(n)));
    }

    /** A maker's product, a name with an abbreviation or a capital inside; any other proper name may be a heading only. */
    private static Trust trust(TermName name) {
        if (name.isMarkedName()) {
            return Trust.UNSURE;
        }
        return name.isProper() ? Trust.UNSURE_IF_FAMILY : Trust.UNSURE_IF_SEEN_TWICE;
    }
}
