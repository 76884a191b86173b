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
}
