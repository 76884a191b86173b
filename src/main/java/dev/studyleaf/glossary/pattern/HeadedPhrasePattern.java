package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
import java.util.List;

/** A heading and a first line that describes without a verb: "Rearrangement of …". */
final class HeadedPhrasePattern implements TermPattern {

    @Override
    public String name() {
        return "heading-phrase";
    }

    @Override
    public String says() {
        return "a heading, and under it a description without a verb";
    }

    @Override
    public Prior prior() {
        return new Prior(-2, 0.6);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Titled.first(spots, Titled::phrase);
    }
}
