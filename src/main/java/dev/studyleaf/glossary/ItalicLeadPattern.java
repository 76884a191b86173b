package dev.studyleaf.glossary;

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
    public Precision precision() {
        return new Precision(new Share(1, 1), new Share(6, 10), 0.9);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Leads.marked(spots, Mark.EMPHASIS);
    }
}
