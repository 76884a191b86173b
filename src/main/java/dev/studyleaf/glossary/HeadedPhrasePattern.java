package dev.studyleaf.glossary;

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
    public Precision precision() {
        return new Precision(new Share(0, 0), new Share(9, 18), 0.6);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Titled.first(spots, Titled::phrase);
    }
}
