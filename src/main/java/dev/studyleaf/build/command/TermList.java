package dev.studyleaf.build.command;

import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.Cue;
import dev.studyleaf.glossary.Evidence;
import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.NamedPlace;
import dev.studyleaf.glossary.Term;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * What a folder of notes says of names, for its author: where each term and each cue comes from, and why.
 *
 * @param diagnostics what is wrong with the notes
 * @param terms the glossary, file by file
 * @param names what is no term but stands in the index of names, file by file
 * @param cues what is no term, file by file
 */
public record TermList(Diagnostics diagnostics, List<Entry> terms, List<Entry> names, List<Entry> cues) {
    /**
     * A term, a name or a cue.
     *
     * @param path the file, below the notes' folder
     * @param line from 1
     * @param name as shown
     * @param aliases other names
     * @param definition its words
     * @param under the category of a term; the heading of a cue, with the item that it stands under
     * @param link whether its names are linked
     * @param pattern what found it
     * @param confidence 0 to 1
     * @param why in words
     */
    public record Entry(
            String path,
            int line,
            String name,
            List<String> aliases,
            String definition,
            String under,
            boolean link,
            String pattern,
            double confidence,
            String why) {
        public Entry {
            aliases = List.copyOf(aliases);
        }
    }

    private static final Comparator<Entry> BY_PLACE =
            Comparator.comparing(Entry::path).thenComparing(Entry::line).thenComparing(Entry::name);

    public TermList {
        terms = List.copyOf(terms);
        names = List.copyOf(names);
        cues = List.copyOf(cues);
    }

    /** Reads a folder; nothing is written. */
    public static TermList of(Path notes) {
        Diagnostics diagnostics = new Diagnostics();
        StudyReading reading = StudyReading.of(notes, diagnostics);
        Glossary glossary = reading.study().glossary();
        return new TermList(
                diagnostics,
                glossary.terms().stream().map(TermList::entry).sorted(BY_PLACE).toList(),
                glossary.names().stream().map(TermList::entry).sorted(BY_PLACE).toList(),
                glossary.cues().stream().map(TermList::entry).sorted(BY_PLACE).toList());
    }

    private static Entry entry(Term term) {
        Evidence evidence = term.evidence();
        return new Entry(
                evidence.path(),
                evidence.line(),
                term.name(),
                term.aliases(),
                term.definition().text(),
                term.category(),
                term.link(),
                evidence.pattern(),
                evidence.confidence(),
                evidence.why());
    }

    private static Entry entry(NamedPlace place) {
        Evidence evidence = place.evidence();
        return new Entry(
                evidence.path(),
                evidence.line(),
                place.name(),
                List.of(),
                "",
                "",
                false,
                evidence.pattern(),
                evidence.confidence(),
                evidence.why());
    }

    private static Entry entry(Cue cue) {
        Evidence evidence = cue.evidence();
        String under = cue.heading().isEmpty() || cue.parent().isEmpty()
                ? cue.heading() + cue.parent()
                : cue.heading() + " / " + cue.parent();
        return new Entry(
                evidence.path(),
                evidence.line(),
                cue.name(),
                List.of(),
                cue.definition().text(),
                under,
                false,
                evidence.pattern(),
                evidence.confidence(),
                evidence.why());
    }
}
