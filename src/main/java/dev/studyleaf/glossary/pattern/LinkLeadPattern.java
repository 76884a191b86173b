package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
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
    public Prior prior() {
        return new Prior(-4, 0.5);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Leads.marked(spots, Mark.LINK);
    }
}
