package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.note.NoteBlock.Mark;
import java.util.List;

/** {@code *term* - definition}. */
final class ItalicLeadPattern implements TermPattern {
    @Override
    public String name() {
        return "italic-lead";
    }

    @Override
    public String says() {
        return "italic words, then a colon or dash";
    }

    @Override
    public Prior prior() {
        return new Prior(-1, 0.9);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Leads.marked(spots, Mark.EMPHASIS);
    }
}
