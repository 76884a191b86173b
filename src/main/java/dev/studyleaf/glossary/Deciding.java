package dev.studyleaf.glossary;

import dev.studyleaf.glossary.Decided.OfName;
import dev.studyleaf.glossary.Decided.OfTerm;
import dev.studyleaf.glossary.Decided.Place;
import dev.studyleaf.glossary.Decided.Row;
import dev.studyleaf.glossary.name.SeenName;
import dev.studyleaf.glossary.pattern.Trust;
import dev.studyleaf.glossary.weigh.Facets;
import dev.studyleaf.glossary.weigh.Find;
import dev.studyleaf.glossary.weigh.Sightings;
import dev.studyleaf.glossary.weigh.Signs;
import dev.studyleaf.glossary.weigh.Weight;
import dev.studyleaf.glossary.words.NameCase;
import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.kept.Kept;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what the finds of all notes are: terms, names or cues. */
final class Deciding {
    private final List<NoteFinds> found;
    /** Where each find is: two that say the same in two places are two. */
    private final IdentityHashMap<Find, Place> places = new IdentityHashMap<>();

    private final IdentityHashMap<SeenName, Place> placesOfNames = new IdentityHashMap<>();
    private final Entries entries;
    private final List<Entries.Entry> declared;
    private final List<Find> finds;
    private final List<SeenName> named;
    private final List<Find> cues = new ArrayList<>();

    private record Unnamed(Entries.Entry entry, Term term) {}

    /**
     * Nothing is decided yet.
     *
     * @param found by path
     * @param entries of what authors declared; those of the finds come to them
     * @param dropped what is no name
     */
    Deciding(List<NoteFinds> found, Entries entries, DroppedNames dropped) {
        this.found = found;
        this.entries = entries;
        this.declared = List.copyOf(entries.all());
        Finds seen = Finds.of(found);
        finds = seen.all().stream().filter(find -> !dropped.has(find)).toList();
        named = seen.names().stream()
                .filter(name -> !dropped.has(name.key(), name.note().path()))
                .toList();
    }

    /** Every name that was found. */
    Stream<String> names() {
        return Stream.concat(
                finds.stream().map(Find::name),
                named.stream().map(name -> name.name().text()));
    }

    /** Numbers what is in each note, once. */
    private void number() {
        for (int note = 0; note < found.size(); note++) {
            int number = 0;
            for (List<Find> ofPattern : found.get(note).byPattern()) {
                for (Find find : ofPattern) {
                    places.put(find, new Place(note, number++));
                }
            }
            List<SeenName> names = found.get(note).names();
            for (int i = 0; i < names.size(); i++) {
                placesOfNames.put(names.get(i), new Place(note, i));
            }
        }
    }

    Decided decided(Kept kept) {
        number();
        Sightings sightings =
                new Sightings(names(), found.stream().map(NoteFinds::note).toList(), kept);
        Facets facets = new Facets(finds);
        Set<String> told = keys(find -> !isLabel(find, facets));
        NameIndex index = new NameIndex(named, told, sightings);
        sort(facets, sightings, index);
        Set<String> taken = entries.keys();
        taken.addAll(keys(find -> isLabel(find, facets)));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            rows.add(Row.of(found.get(i), sightings.sums().get(i), kept));
        }
        return new Decided(
                sightings.names(),
                sightings.totals(),
                rows,
                terms(),
                index.names(taken).stream().map(this::ofName).toList(),
                cues());
    }

    private static boolean isLabel(Find find, Facets facets) {
        return find.term().trust() == Trust.LABEL || facets.isFacet(find);
    }

    private Set<String> keys(Predicate<Find> which) {
        return finds.stream().filter(which).map(find -> Words.key(find.name())).collect(Collectors.toSet());
    }

    /** Parts terms from cues. A find that its pattern doubts is a term too where other signs say that its name is one. */
    private void sort(Facets facets, Sightings sightings, NameIndex index) {
        Signs signs = new Signs(finds, sightings);
        // what may be linked first, so that a name is linked wherever one of its finds is sure
        List<Weight> weighed = finds.stream()
                .map(find -> Weight.of(find, signs.of(find)))
                .sorted(Comparator.comparing(weight -> !weight.isLinked()))
                .toList();
        for (Weight weight : LongNames.mostSpelledFirst(weighed)) {
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
        return plain && sightings.isWrittenSmall(name) ? name.toLowerCase(Locale.ROOT) : name;
    }

    private List<OfTerm> terms() {
        Slugs slugs = new Slugs();
        List<Unnamed> unnamed = entries.all().stream()
                .filter(Entries.Entry::isDefined)
                .map(entry -> new Unnamed(entry, entry.term("")))
                .sorted(Comparator.comparing(Unnamed::term, TermOrder.BY_FILING))
                .toList();
        return unnamed.stream()
                .map(one ->
                        ofTerm(one.entry(), one.term(), slugs.next(one.term().name())))
                .toList();
    }

    private OfTerm ofTerm(Entries.Entry entry, Term term, String slug) {
        Optional<Place> defined = entry.definedBy().map(this::place);
        return new OfTerm(
                slug,
                term.name(),
                term.aliases(),
                defined,
                defined.isPresent() ? "" : term.definition().text(),
                term.category(),
                term.link(),
                term.letterCase(),
                entry.found().map(this::place).orElseGet(() -> new Place(Decided.DECLARED, declared.indexOf(entry))),
                term.evidence().confidence(),
                term.evidence().why());
    }

    private OfName ofName(NameIndex.Listed one) {
        Place place = Optional.ofNullable(placesOfNames.get(one.best())).orElseThrow();
        return new OfName(place, one.confidence(), one.why());
    }

    private int[] cues() {
        return cues.stream()
                .filter(find -> entries.get(find.name()).isEmpty())
                .sorted(Comparator.comparing(Find::path)
                        .thenComparing(find -> find.spot().block().span().offset()))
                .map(this::place)
                .flatMap(place -> Stream.of(place.note(), place.number()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Place place(Find find) {
        return Optional.ofNullable(places.get(find)).orElseThrow();
    }
}
