package dev.studyleaf.made.subject;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.note.BlockOutline;
import dev.studyleaf.note.BlockPlace;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in the notes a term is at home: where it was found, or, if it was declared elsewhere, where it is first used. */
public final class Homes {
    /** A note and the block that says what a term is, or that uses it first. */
    record Home(ParsedNote note, BlockPlace block) {}

    private final Map<String, ParsedNote> notes = new HashMap<>();
    private final Map<String, BlockOutline> outlines = new HashMap<>();
    private final Map<String, Home> firstUses = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** {@code uses} are those of each note, in the order of {@code notes}. */
    public Homes(List<ParsedNote> notes, List<List<TermUse>> uses) {
        for (int i = 0; i < notes.size(); i++) {
            ParsedNote note = notes.get(i);
            BlockOutline outline = note.outline();
            this.notes.put(note.path(), note);
            outlines.put(note.path(), outline);
            for (TermUse use : uses.get(i)) {
                String slug = use.term().slug();
                counts.merge(slug, 1, Integer::sum);
                if (!firstUses.containsKey(slug)) {
                    outline.firstOf(use.section()).ifPresent(block -> firstUses.put(slug, new Home(note, block)));
                }
            }
        }
    }

    /** In how many places the notes use a term. */
    int uses(Term term) {
        return counts.getOrDefault(term.slug(), 0);
    }

    Optional<Home> of(Term term) {
        ParsedNote note = notes.get(term.path());
        BlockOutline outline = outlines.get(term.path());
        if (note == null
                || outline == null
                || term.span().offset() < note.file().bodyOffset()) {
            return Optional.ofNullable(firstUses.get(term.slug()));
        }
        return headed(note, term).or(() -> outline.at(term.span().offset())).map(block -> new Home(note, block));
    }

    /** The heading that a term stands in: the block before it is of another section. */
    private static Optional<BlockPlace> headed(ParsedNote note, Term term) {
        Section section = note.sections().get(note.sectionAt(term.span()));
        return section.index() > 0 && section.span().offset() == term.span().offset()
                ? Optional.of(new BlockPlace(section.index(), section.span()))
                : Optional.empty();
    }
}
