package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.name.SeenName;
import dev.studyleaf.glossary.pattern.Trust;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.weigh.Facets;
import dev.studyleaf.glossary.weigh.Find;
import dev.studyleaf.glossary.weigh.Sightings;
import dev.studyleaf.glossary.weigh.Signs;
import dev.studyleaf.glossary.weigh.Weight;
import dev.studyleaf.glossary.words.NameCase;
import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.DeclaredTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one glossary of all notes: what authors declared first, then what the patterns find, the most reliable pattern
 * first. What is not good enough for a term is a cue. The order of the notes does not matter.
 */
public final class GlossaryMaker {
    private final List<NoteFinds> found;
    private final List<ParsedNote> notes;
    private final Kept kept;
    private final Entries entries = new Entries();
    private final List<Find> cues = new ArrayList<>();

    private GlossaryMaker(List<NoteFinds> found, Kept kept) {
        this.found = found;
        this.notes = found.stream().map(NoteFinds::note).toList();
        this.kept = kept;
    }

    /**
     * Makes the glossary.
     *
     * @param notes all notes of the folder
     * @param declared the entries of {@code glossary.yml}; those of the notes' front matter are read from the notes
     * @param diagnostics gets a warning for each term that is declared twice or that nobody defined, and for each mark
     *     without effect
     */
    public static Glossary make(List<ParsedNote> notes, List<DeclaredTerm> declared, Diagnostics diagnostics) {
        return make(notes.parallelStream().map(NoteFinds::of).toList(), declared, Kept.nothing(), diagnostics);
    }

    /** The same of what the patterns found in each note; what hangs on one note that is as before is {@code kept}. */
    public static Glossary make(
            List<NoteFinds> found, List<DeclaredTerm> declared, Kept kept, Diagnostics diagnostics) {
        List<NoteFinds> sorted = found.stream()
                .sorted(Comparator.comparing(one -> one.note().path()))
                .toList();
        return new GlossaryMaker(sorted, kept).make(declared, diagnostics);
    }

    private Glossary make(List<DeclaredTerm> declared, Diagnostics diagnostics) {
        DeclaredTerms declarations = new DeclaredTerms(entries, diagnostics);
        List<DeclaredTerm> all = new ArrayList<>(declared);
        notes.forEach(note -> all.addAll(note.file().frontMatter().terms()));
        declarations.add(all.stream().filter(term -> !term.drop()).toList());
        DroppedNames dropped = new DroppedNames(declared, notes);
        Finds seen = Finds.of(found, diagnostics);
        List<Find> finds =
                seen.all().stream().filter(find -> !dropped.has(find)).toList();
        List<SeenName> named = seen.names().stream()
                .filter(name -> !dropped.has(name.key(), name.note().path()))
                .toList();
        Sightings sightings = new Sightings(
                Stream.concat(
                        finds.stream().map(Find::name),
                        named.stream().map(name -> name.name().text())),
                notes,
                kept);
        Facets facets = new Facets(finds);
        Set<String> told = keys(finds, find -> !isLabel(find, facets));
        NameIndex index = new NameIndex(named, told, sightings);
        sort(finds, facets, sightings, index);
        declarations.reportUndefined();
        Set<String> taken = entries.keys();
        taken.addAll(keys(finds, find -> isLabel(find, facets)));
        return new Glossary(terms(), index.names(taken), cues());
    }

    private static boolean isLabel(Find find, Facets facets) {
        return find.term().trust() == Trust.LABEL || facets.isFacet(find);
    }

    private static Set<String> keys(List<Find> finds, Predicate<Find> which) {
        return finds.stream().filter(which).map(find -> Words.key(find.name())).collect(Collectors.toSet());
    }

    /** Parts terms from cues. A find that its pattern doubts is a term too where other signs say that its name is one. */
    private void sort(List<Find> finds, Facets facets, Sightings sightings, NameIndex index) {
        Signs signs = new Signs(finds, sightings);
        // what may be linked first, so that a name is linked wherever one of its finds is sure
        List<Weight> weighed = finds.stream()
                .map(find -> Weight.of(find, signs.of(find)))
                .sorted(Comparator.comparing(weight -> !weight.isLinked()))
                .toList();
        for (Weight weight : weighed) {
            Find find = weight.find();
            boolean term = weight.isTerm() || (weight.tells() && index.has(find.name()));
            if (term && !facets.isFacet(find)) {
                entries.add(weight, headword(find.name(), sightings));
            } else {
                cues.add(find);
            }
        }
    }

    /** The capital of a first word falls where the notes write the word small. */
    private static String headword(String name, Sightings sightings) {
        boolean plain = NameCase.of(name) == NameCase.CAPITAL;
        return plain && sightings.isWrittenSmall(name) ? name.toLowerCase(java.util.Locale.ROOT) : name;
    }

    private List<Term> terms() {
        Slugs slugs = new Slugs();
        List<Term> unnamed = entries.all().stream()
                .filter(Entries.Entry::isDefined)
                .map(entry -> entry.term(""))
                .sorted(TermOrder.BY_FILING)
                .toList();
        return unnamed.stream().map(term -> term.at(slugs.next(term.name()))).toList();
    }

    private List<Cue> cues() {
        return cues.stream()
                .filter(find -> entries.get(find.name()).isEmpty())
                .map(GlossaryMaker::cue)
                .sorted(Comparator.comparing(Cue::path)
                        .thenComparing(cue -> cue.span().offset()))
                .toList();
    }

    private static Cue cue(Find find) {
        Spot spot = find.spot();
        Evidence evidence = new Evidence(
                find.path(),
                spot.block().span(),
                spot.line(),
                find.pattern().name(),
                find.pattern().prior().usable(),
                find.pattern().says());
        return new Cue(
                find.name(),
                find.term().definition(),
                spot.heading(),
                spot.parentText(),
                spot.block().section(),
                evidence);
    }
}
