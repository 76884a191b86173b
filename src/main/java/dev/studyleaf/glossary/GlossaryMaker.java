package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.DeclaredTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Makes one glossary of all notes: what authors declared first, then what the patterns find, the most reliable pattern
 * first. The order of the notes does not matter.
 */
public final class GlossaryMaker {
    private GlossaryMaker() {}

    /**
     * Makes the glossary.
     *
     * @param notes all notes of the folder
     * @param declared the entries of {@code glossary.yml}; those of the notes' front matter are read from the notes
     * @param diagnostics gets a warning for each term that is declared twice or that nobody defined
     */
    public static Glossary make(List<ParsedNote> notes, List<DeclaredTerm> declared, Diagnostics diagnostics) {
        List<ParsedNote> sorted =
                notes.stream().sorted(Comparator.comparing(ParsedNote::path)).toList();
        Entries entries = new Entries();
        DeclaredTerms declarations = new DeclaredTerms(entries, diagnostics);
        declarations.add(allDeclared(sorted, declared));
        addFound(sorted, entries);
        declarations.reportUndefined();
        return glossary(entries);
    }

    private static List<DeclaredTerm> allDeclared(List<ParsedNote> notes, List<DeclaredTerm> declared) {
        List<DeclaredTerm> all = new ArrayList<>(declared);
        notes.forEach(note -> all.addAll(note.file().frontMatter().terms()));
        return all;
    }

    private static void addFound(List<ParsedNote> notes, Entries entries) {
        List<Find> finds = new ArrayList<>();
        for (TermPattern pattern : TermPatterns.ALL) {
            for (ParsedNote note : notes) {
                pattern.find(note).forEach(term -> finds.add(new Find(note, pattern, term)));
            }
        }
        Facets facets = new Facets(finds);
        Sightings sightings = new Sightings(finds, notes);
        for (Find find : finds) {
            String name = find.term().name();
            if (!facets.isFacet(find)
                    && sightings.of(name) >= find.term().trust().sightings()) {
                entries.add(find, headword(name, sightings), isLinked(find.term()));
            }
        }
    }

    /** The capital of a first word falls where the notes write the word small. */
    private static String headword(String name, Sightings sightings) {
        boolean plain = NameCase.of(name) == NameCase.CAPITAL;
        return plain && sightings.isWrittenSmall(name) ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static boolean isLinked(FoundTerm term) {
        return term.trust() != Trust.UNLINKED && !TermWords.isCommon(term.name());
    }

    private static Glossary glossary(Entries entries) {
        Slugs slugs = new Slugs();
        List<Term> unnamed = entries.all().stream()
                .filter(Entries.Entry::isDefined)
                .map(entry -> entry.term(""))
                .sorted(TermOrder.BY_FILING)
                .toList();
        return new Glossary(unnamed.stream().map(term -> withSlug(term, slugs)).toList());
    }

    private static Term withSlug(Term term, Slugs slugs) {
        return new Term(
                slugs.next(term.name()),
                term.name(),
                term.aliases(),
                term.definition(),
                term.category(),
                term.link(),
                term.path(),
                term.span(),
                term.pattern());
    }
}
