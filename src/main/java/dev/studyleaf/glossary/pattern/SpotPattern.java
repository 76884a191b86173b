package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import java.util.ArrayList;
import java.util.List;

/** A pattern that looks at one spot after the other, each for itself. */
interface SpotPattern extends TermPattern {
    /** Adds what a spot has of it, in the spot's order. */
    void find(Spot spot, List<FoundTerm> found);

    @Override
    default List<FoundTerm> find(Spots spots) {
        List<FoundTerm> found = new ArrayList<>();
        spots.all().forEach(spot -> find(spot, found));
        return found;
    }
}
