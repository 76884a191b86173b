package dev.studyleaf.glossary;

import dev.studyleaf.note.NoteBlock.Mark;
import java.util.List;

/** {@code ==term==: definition}. */
final class HighlightLeadPattern implements TermPattern {
    @Override
    public String name() {
        return "highlight-lead";
    }

    @Override
    public String says() {
        return "highlighted words, then a colon or dash";
    }

    @Override
    public Precision precision() {
        return new Precision(new Share(9, 10), new Share(0, 0), 1.0);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Leads.marked(spots, Mark.HIGHLIGHT);
    }
}
