package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.note.NoteBlock.Mark;
import java.util.List;

/** {@code `term` - definition}. */
final class CodeLeadPattern implements TermPattern {
    @Override
    public String name() {
        return "code-lead";
    }

    @Override
    public String says() {
        return "words in code, then a colon or dash";
    }

    @Override
    public Prior prior() {
        return new Prior(-4, 0.94);
    }

    /** Of seventeen that were linked in fresh notes six were names in a program only. */
    @Override
    public int linkedFrom() {
        return NEVER;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Leads.marked(spots, Mark.CODE);
    }
}
