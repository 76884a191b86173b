package dev.studyleaf.glossary;

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
    public Precision precision() {
        return new Precision(new Share(11, 13), new Share(8, 18), 0.79);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return PlainLeads.find(spots, true);
    }
}
