package dev.studyleaf.glossary;

import dev.studyleaf.note.NoteBlock.Mark;
import java.util.List;

/** {@code [term](address): definition}. */
final class LinkLeadPattern implements TermPattern {
    @Override
    public String name() {
        return "link-lead";
    }

    @Override
    public String says() {
        return "a link, then a colon or dash";
    }

    @Override
    public Precision precision() {
        return new Precision(new Share(0, 0), new Share(0, 3), 0.5);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Leads.marked(spots, Mark.LINK);
    }
}
