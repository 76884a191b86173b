package dev.studyleaf.study;

import dev.studyleaf.glossary.Glossary;
import java.util.List;

/**
 * Everything that a site shows.
 *
 * @param info what every page says
 * @param notes in reading order
 * @param glossary the terms
 * @param links where the notes' links lead
 */
public record Study(SiteInfo info, List<Note> notes, Glossary glossary, LinkTable links) {
    public Study {
        notes = List.copyOf(notes);
    }

    /** The notes that have a page of their own: all but the one that is the first page. */
    public List<Note> listed() {
        return notes.stream().filter(note -> !note.isHome()).toList();
    }
}
