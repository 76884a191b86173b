package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.note.NoteBlock.Mark;
import java.util.List;

/** {@code **Term**: definition}, {@code **Term (ABBR)** – definition}. */
final class BoldLeadPattern implements TermPattern {
    @Override
    public String name() {
        return "bold-lead";
    }

    @Override
    public String says() {
        return "bold words, then a colon or dash";
    }

    @Override
    public Prior prior() {
        return new Prior(0, 0.87);
    }

    @Override
    public Telling telling() {
        return Telling.sentence(-7).withRemarks();
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Leads.marked(spots, Mark.STRONG);
    }
}
