package dev.studyleaf.glossary;

import dev.studyleaf.note.NoteBlock.Mark;
import dev.studyleaf.note.ParsedNote;
import java.util.List;
import java.util.Set;

/** {@code *term* - definition} and the same with code, a highlight or a link as the first words. */
final class MarkedLeadPattern implements TermPattern {
    private static final Set<Mark> MARKS = Set.of(Mark.EMPHASIS, Mark.CODE, Mark.HIGHLIGHT, Mark.LINK);

    @Override
    public String name() {
        return "marked-lead";
    }

    @Override
    public List<FoundTerm> find(ParsedNote note) {
        return Spot.of(note).stream()
                .filter(spot -> MARKS.contains(spot.block().lead().mark()) && !spot.underFacet())
                .flatMap(spot -> Leads.marked(spot).stream())
                .toList();
    }
}
