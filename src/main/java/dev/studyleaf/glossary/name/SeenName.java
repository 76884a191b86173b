package dev.studyleaf.glossary.name;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.note.ParsedNote;

/**
 * A name that a note gives to something.
 *
 * @param pattern what saw it
 * @param name the name
 * @param note where
 * @param section the index of its section
 * @param span where it stands, or the block that it stands in
 */
public record SeenName(NamePattern pattern, TermName name, ParsedNote note, int section, SourceSpan span) {
    static SeenName in(Spot spot, NamePattern pattern, TermName name) {
        return new SeenName(
                pattern, name, spot.note(), spot.block().section(), spot.block().span());
    }

    public String key() {
        return Words.key(name.text());
    }

    /** The number of its line, from 1. */
    public int line() {
        return note.text().lineOf(span.offset());
    }
}
