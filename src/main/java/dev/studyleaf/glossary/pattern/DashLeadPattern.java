package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
import java.util.List;

/** {@code Term - definition} and the same with a long dash. */
final class DashLeadPattern implements TermPattern {
    @Override
    public String name() {
        return "dash-lead";
    }

    @Override
    public String says() {
        return "plain words, then a dash";
    }

    @Override
    public Prior prior() {
        return new Prior(-3, 0.79);
    }

    /** Of 32 that were linked nine were remarks, such as "everything else". */
    @Override
    public int linkedFrom() {
        return NEVER;
    }

    @Override
    public Telling telling() {
        return Telling.phrase(-12).withRemarks();
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return PlainLeads.find(spots, true);
    }
}
