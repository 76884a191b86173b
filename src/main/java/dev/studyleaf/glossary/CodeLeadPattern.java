package dev.studyleaf.glossary;

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
        return new Prior(-10, 0.94);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Leads.marked(spots, Mark.CODE);
    }
}
