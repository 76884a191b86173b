package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
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
    public Prior prior() {
        return new Prior(-3, 1.0);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Leads.marked(spots, Mark.HIGHLIGHT);
    }
}
