package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
import java.util.List;

/** A heading and a first line that goes on from it: "Provides a queue", "Used to find paths". */
final class HeadingGistPattern implements TermPattern {

    @Override
    public String name() {
        return "heading-gist";
    }

    @Override
    public String says() {
        return "a heading, and under it a line that goes on from it";
    }

    @Override
    public Prior prior() {
        return new Prior(4, 0.6);
    }

    @Override
    public int linkedFrom() {
        return 23;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Titled.first(spots, Titled::goesOn);
    }
}
