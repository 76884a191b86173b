package dev.studyleaf.glossary;

import java.util.List;

/**
 * What the notes and their authors say of names.
 *
 * @param terms the glossary proper, whose names are linked, in the order of an index: by {@link TermOrder}
 * @param cues what is too plain or too unsure for that, note by note, in the order of the notes' lines
 */
public record Glossary(List<Term> terms, List<Cue> cues) {
    public Glossary {
        terms = List.copyOf(terms);
        cues = List.copyOf(cues);
    }
}
