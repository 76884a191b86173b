package dev.studyleaf.glossary;

import java.util.List;

/**
 * What the notes and their authors say of names.
 *
 * @param terms the glossary proper, whose names are linked, in the order of an index: by {@link TermOrder}
 * @param names what the notes speak of without being a term: looked up, never linked; in the order of an index
 * @param cues what is too plain or too unsure for that, note by note, in the order of the notes' lines
 */
public record Glossary(List<Term> terms, List<NamedPlace> names, List<Cue> cues) {
    public Glossary {
        terms = List.copyOf(terms);
        names = List.copyOf(names);
        cues = List.copyOf(cues);
    }

    /** The terms to learn. The others are there to be looked up. */
    public List<Term> toLearn() {
        return terms.stream()
                .filter(term -> term.link() || term.evidence().isWorthLearning())
                .toList();
    }

    /** The same, but of the terms that are linked only those stay so that an author declared. */
    public Glossary declaredLinked() {
        return new Glossary(
                terms.stream()
                        .map(term -> term.isDeclared() ? term : term.unlinked())
                        .toList(),
                names,
                cues);
    }
}
