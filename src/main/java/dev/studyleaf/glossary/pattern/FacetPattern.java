package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.LeadSplit;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import java.util.List;
import java.util.Optional;

/** {@code Use cases: …} and its like under a heading or an item: never a term, always a cue on what it stands under. */
final class FacetPattern implements TermPattern {
    private static final int MOST_WORDS = 4;

    @Override
    public String name() {
        return "facet";
    }

    @Override
    public String says() {
        return "a label and what it says of its heading";
    }

    @Override
    public Prior prior() {
        return new Prior(0, 0.8);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return spots.all().stream().flatMap(spot -> found(spot).stream()).toList();
    }

    /** "Supported instance types" is one, "Support the largest size" is a remark. */
    private static boolean isShortLabel(String words) {
        String[] all = words.strip().split("\\s+");
        boolean brief = all.length <= MOST_WORDS && !TermWords.startsRemark(all[0]);
        return TermWords.isKnownLabel(words) || (brief && TermWords.isLabel(words));
    }

    private static Optional<FoundTerm> found(Spot spot) {
        if (spot.parentText().isEmpty() && spot.heading().isEmpty()) {
            return Optional.empty();
        }
        Optional<LeadSplit> split = LeadSplit.afterLead(
                        spot.text(), spot.block().lead().length())
                .or(() -> LeadSplit.plain(spot.text()))
                .filter(s -> isShortLabel(s.name()));
        if (split.isEmpty()) {
            return Optional.empty();
        }
        Fragment rest = spot.block().text().from(split.get().from());
        Fragment said = Definitions.of(rest, spot.below());
        return Definitions.isPoor(said.text())
                ? Optional.empty()
                : Optional.of(new FoundTerm(OneLine.of(split.get().name()), List.of(), said, spot, Trust.LABEL));
    }
}
