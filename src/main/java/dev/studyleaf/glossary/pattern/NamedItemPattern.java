package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Mark;
import java.util.List;
import java.util.Optional;

/** An item that is nothing but a proper name, explained by the items under it. */
final class NamedItemPattern implements TermPattern {
    private static final int MOST_PLAIN_WORDS = 3;

    @Override
    public String name() {
        return "named-item";
    }

    @Override
    public String says() {
        return "an item that is only a name, explained by the items under it";
    }

    @Override
    public Prior prior() {
        return new Prior(5, 0.56);
    }

    @Override
    public Telling telling() {
        return Telling.sentence(-12);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return spots.all().stream()
                .filter(spot -> spot.isItem() && !spot.below().isEmpty())
                .flatMap(spot -> found(spot).stream())
                .toList();
    }

    private static Optional<FoundTerm> found(Spot spot) {
        Optional<TermName> name = TermName.of(spot.text()).filter(n -> isName(spot, n));
        Fragment definition = name.isEmpty() ? Fragment.EMPTY : Definitions.fromBelow(spot.below());
        if (Definitions.isPoor(definition.text())) {
            return Optional.empty();
        }
        return name.map(n -> Leads.named(n, definition, spot, trust(spot, n)));
    }

    /** Proper names and those that are marked up as a whole; of other words those that can be nothing but a name. */
    private static boolean isName(Spot spot, TermName name) {
        NoteBlock.Lead lead = spot.block().lead();
        boolean marked =
                lead.mark() != Mark.NONE && lead.length() >= spot.text().strip().length() - 1;
        return !spot.text().strip().endsWith(":")
                && name.isPlainNoun()
                && !name.isList()
                && (name.isProper() || (marked ? lead.mark() != Mark.LINK : ThingNames.isName(name, MOST_PLAIN_WORDS)));
    }

    /** A maker's product, a name with an abbreviation or a capital inside; any other proper name may be a heading only. */
    private static Trust trust(Spot spot, TermName name) {
        if (name.isMarkedName()) {
            return Trust.UNSURE;
        }
        boolean marked = spot.block().lead().mark() != Mark.NONE;
        return name.isProper() ? Trust.UNSURE_IF_FAMILY : marked ? Trust.UNSURE_IF_SEEN : Trust.UNSURE_IF_USED;
    }
}
