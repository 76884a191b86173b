package dev.studyleaf.glossary;

import java.util.ArrayList;
import java.util.List;

/** A heading and the first line under it. */
final class HeadingPattern implements TermPattern {
    @Override
    public String name() {
        return "heading";
    }

    @Override
    public String says() {
        return "a heading, explained by the first line under it";
    }

    @Override
    public Precision precision() {
        return new Precision(0.91, 0.6);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        List<FoundTerm> found = new ArrayList<>();
        int last = 0;
        for (Spot spot : spots.all()) {
            int section = spot.block().section();
            if (section > last && spot.parent().isEmpty()) {
                last = section;
                Titled.found(spot.heading(), spot).ifPresent(found::add);
            }
        }
        return found;
    }
}
