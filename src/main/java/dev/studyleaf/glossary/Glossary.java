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

    /** The same, but of the terms that are linked only those stay so that an author declared. */
    public Glossary declaredLinked() {
        return new Glossary(
                terms.stream()
                        .map(term -> term.pattern().equals(Entries.DECLARED) ? term : term.unlinked())
                        .toList(),
                cues);
    }
}
