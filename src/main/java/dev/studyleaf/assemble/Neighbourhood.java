package dev.studyleaf.assemble;

import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.study.Backlink;
import dev.studyleaf.study.Mention;
import dev.studyleaf.study.Neighbours;
import dev.studyleaf.study.Related;
import java.util.List;
import java.util.Map;

/** Finds for each note what others have to do with it: links, names and words in common. */
final class Neighbourhood {
    private final List<ParsedNote> notes;
    private final List<String> addresses;
    private final Map<String, List<Backlink>> backlinks;
    private final Map<String, List<Mention>> mentions;
    private final List<List<RelatedNotes.Found>> related;

    /** {@code resolved} says for each note's path where its links lead, {@code uses} which terms each note has. */
    Neighbourhood(
            List<ParsedNote> notes,
            Map<String, String> addresses,
            Map<String, Map<String, String>> resolved,
            List<List<TermUse>> uses,
            Kept kept) {
        this.notes = notes;
        this.addresses = notes.stream()
                .map(note -> addresses.getOrDefault(note.path(), ""))
                .toList();
        this.backlinks = Backlinks.of(notes, addresses, resolved);
        this.mentions = Mentions.of(notes, addresses, resolved, kept);
        this.related = RelatedNotes.of(notes.size(), note -> NoteFeatures.of(notes.get(note), uses.get(note), kept));
    }

    /** The neighbours of the note with a number, from 0. */
    Neighbours of(int note) {
        String address = addresses.get(note);
        return new Neighbours(
                backlinks.getOrDefault(address, List.of()),
                mentions.getOrDefault(notes.get(note).path(), List.of()),
                related.get(note).stream()
                        .map(found -> new Related(addresses.get(found.note()), found.shared(), found.likeness()))
                        .toList());
    }
}
