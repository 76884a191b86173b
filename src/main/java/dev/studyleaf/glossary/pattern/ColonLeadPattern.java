package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
import java.util.List;

/** {@code Term: definition}, the full-width colon too. */
final class ColonLeadPattern implements TermPattern {
    @Override
    public String name() {
        return "colon-lead";
    }

    @Override
    public String says() {
        return "plain words, then a colon";
    }

    @Override
    public Prior prior() {
        return new Prior(2, 0.79);
    }

    @Override
    public Telling telling() {
        return Telling.sentence(-9);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return PlainLeads.find(spots, false);
    }
}
