package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Once;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.parallel.Parallel;
import dev.studyleaf.source.DeclaredTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Makes one glossary of all notes: what authors declared first, then what the patterns find, the most reliable pattern
 * first. What is not good enough for a term is a cue. The order of the notes does not matter.
 */
public final class GlossaryMaker {
    /** What authors declare of terms; where that stands is not looked at, see {@link DeclaredTerm}'s code in a sum. */
    private record AllDeclared(List<DeclaredTerm> terms) {}

    private GlossaryMaker() {}

    /**
     * Makes the glossary.
     *
     * @param notes all notes of the folder
     * @param declared the entries of {@code glossary.yml}; those of the notes' front matter are read from the notes
     * @param diagnostics gets a warning for each term that is declared twice or that nobody defined, and for each mark
     *     without effect
     */
    public static Glossary make(List<ParsedNote> notes, List<DeclaredTerm> declared, Diagnostics diagnostics) {
        return make(Parallel.map(notes, NoteFinds::of), declared, Kept.nothing(), diagnostics);
    }

    /** The same of what the patterns found in each note; what hangs on one note that is as before is {@code kept}. */
    public static Glossary make(
            List<NoteFinds> found, List<DeclaredTerm> declared, Kept kept, Diagnostics diagnostics) {
        List<NoteFinds> sorted = found.stream()
                .sorted(Comparator.comparing(one -> one.note().path()))
                .toList();
        sorted.forEach(one -> Finds.reportIdleMarks(one, diagnostics));
        List<ParsedNote> notes = sorted.stream().map(NoteFinds::note).toList();
        List<DeclaredTerm> all = new ArrayList<>(declared);
        notes.forEach(note -> all.addAll(note.file().frontMatter().terms()));
        Entries entries = new Entries();
        DeclaredTerms declarations = new DeclaredTerms(entries, diagnostics);
        declarations.add(all.stream().filter(term -> !term.drop()).toList());
        List<Entries.Entry> own = List.copyOf(entries.all());
        Supplier<Deciding> deciding =
                new Once<>(() -> new Deciding(sorted, entries, new DroppedNames(declared, notes)));
        Decided decided = decided(sorted, all, deciding, kept);
        Set<Integer> defined = decided.declared();
        declarations.reportUndefined(IntStream.range(0, own.size())
                .filter(i -> !defined.contains(i))
                .mapToObj(own::get)
                .toList());
        return decided.glossary(sorted, own);
    }

    /** Who keeps in memory has the places of the finds in what it keeps. */
    private static Decided decided(
            List<NoteFinds> found, List<DeclaredTerm> declared, Supplier<Deciding> deciding, Kept kept) {
        if (kept.keeps()) {
            return deciding.get().decided(kept);
        }
        return kept.of(
                Decided.WORK,
                "",
                new AllDeclared(declared),
                all -> deciding.get().decided(kept),
                known -> known.holds(found, () -> deciding.get().names(), kept));
    }
}
