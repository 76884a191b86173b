package dev.studyleaf.made;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.ParsedNote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Where in the notes a term is at home: where it was found, or, if it was declared elsewhere, where it is first used. */
final class Homes {
    /** A note and the block that says what a term is, or that uses it first. */
    record Home(ParsedNote note, NoteBlock block) {}

    private final Map<String, ParsedNote> notes = new HashMap<>();
    private final Map<String, NavigableMap<Integer, NoteBlock>> blocks = new HashMap<>();
    private final Map<String, Home> firstUses = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** {@code uses} are those of each note, in the order of {@code notes}. */
    Homes(List<ParsedNote> notes, List<List<TermUse>> uses) {
        for (int i = 0; i < notes.size(); i++) {
            ParsedNote note = notes.get(i);
            this.notes.put(note.path(), note);
            NavigableMap<Integer, NoteBlock> own = new TreeMap<>();
            note.blocks().forEach(block -> file(block, own));
            blocks.put(note.path(), own);
            Map<Integer, NoteBlock> firsts = new HashMap<>();
            note.blocks().forEach(block -> firsts.putIfAbsent(block.section(), block));
            for (TermUse use : uses.get(i)) {
                counts.merge(use.term().slug(), 1, Integer::sum);
                Optional.ofNullable(firsts.get(use.run().section()))
                        .ifPresent(block -> firstUses.putIfAbsent(use.term().slug(), new Home(note, block)));
            }
        }
    }

    private static void file(NoteBlock block, Map<Integer, NoteBlock> into) {
        into.putIfAbsent(block.span().offset(), block);
        block.children().forEach(child -> file(child, into));
    }

    /** In how many places the notes use a term. */
    int uses(Term term) {
        return counts.getOrDefault(term.slug(), 0);
    }

    Optional<Home> of(Term term) {
        ParsedNote note = notes.get(term.path());
        NavigableMap<Integer, NoteBlock> own = blocks.get(term.path());
        if (note == null || own == null || term.span().offset() < note.file().bodyOffset()) {
            return Optional.ofNullable(firstUses.get(term.slug()));
        }
        return Optional.ofNullable(own.floorEntry(term.span().offset())).map(entry -> new Home(note, entry.getValue()));
    }
}
