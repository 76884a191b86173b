package dev.studyleaf.glossary;

import dev.studyleaf.note.NoteBlock.Mark;
import dev.studyleaf.note.ParsedNote;
import java.util.List;

/** {@code **Term**: definition}, {@code **Term (ABBR)** – definition}; not under headings such as "Benefits". */
final class BoldLeadPattern implements TermPattern {
    @Override
    public String name() {
        return "bold-lead";
    }

    @Override
    public List<FoundTerm> find(ParsedNote note) {
        return Spot.of(note).stream()
                .filter(spot -> spot.block().lead().mark() == Mark.STRONG && !spot.underFacet())
                .flatMap(spot -> Leads.marked(spot).stream())
                .toList();
    }
}
