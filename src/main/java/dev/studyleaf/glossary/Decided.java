package dev.studyleaf.glossary;

import dev.studyleaf.glossary.weigh.Find;
import dev.studyleaf.glossary.weigh.Recount;
import dev.studyleaf.glossary.weigh.Totals;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.LetterCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What became of the finds of all notes, told by their numbers in the notes: where they stand is looked up each time, so that it stays
 * right while the notes say the same of names.
 *
 * @param names tells the names that were looked for in the notes
 * @param uses how often the notes used them
 * @param notes by path
 * @param terms in the order of an index
 * @param listed names that are no terms, in the order of an index
 * @param cues a note and a find of it each, in the order of the notes' lines
 */
@SuppressWarnings("ArrayRecordComponent")
record Decided(Seal names, Totals uses, List<Row> notes, List<OfTerm> terms, List<OfName> listed, int[] cues) {
    /** What is kept under this name. */
    static final String WORK = "glossary";

    /** The note of a place that is none in a note: a declared entry. */
    static final int DECLARED = -1;

    /**
     * A note as it was seen.
     *
     * @param path of its file
     * @param madeOf the same number for the same note; 0 where none is known
     * @param said what the patterns saw, see {@link NoteFinds#said}
     * @param seen how it uses the names of all notes
     */
    record Row(String path, long madeOf, long said, long seen) {
        static Row of(NoteFinds finds, long seen, Kept kept) {
            return new Row(finds.note().path(), madeOf(finds.note(), kept), finds.said(), seen);
        }

        private static long madeOf(ParsedNote note, Kept kept) {
            return kept.sum(note).orElse(0);
        }

        boolean isSame(ParsedNote note, Kept kept) {
            return madeOf != 0 && madeOf == madeOf(note, kept);
        }
    }

    /** The number of a note, by path, and of what it is in the note. */
    record Place(int note, int number) {}

    /**
     * A term.
     *
     * @param slug its address
     * @param name as shown
     * @param aliases other names
     * @param defined the find whose definition is the term's; else it is {@code definition}
     * @param definition in words
     * @param category what kind of thing it is, or empty
     * @param link whether its names are linked
     * @param letterCase whether capitals matter
     * @param place the find that it was first seen as, or the declared entry
     * @param confidence that it is one, of a find
     * @param why in words, of a find
     */
    record OfTerm(
            String slug,
            String name,
            List<String> aliases,
            Optional<Place> defined,
            String definition,
            String category,
            boolean link,
            LetterCase letterCase,
            Place place,
            double confidence,
            String why) {}

    /** A name that is no term, where it is seen best. */
    record OfName(Place place, double confidence, String why) {}

    /** Whether the same would be decided of these notes; {@code names} are those that were found in them. */
    boolean holds(List<NoteFinds> found, Supplier<Stream<String>> names, Kept kept) {
        List<Integer> changed = new ArrayList<>();
        if (found.size() != notes.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            Row row = notes.get(i);
            NoteFinds now = found.get(i);
            if (!row.path().equals(now.note().path())) {
                return false;
            }
            if (!row.isSame(now.note(), kept)) {
                if (row.said() != now.said()) {
                    return false;
                }
                changed.add(i);
            }
        }
        // now that the names are the same it can be asked how these notes use them
        Recount recount = new Recount(this.names, names, uses, kept);
        return changed.stream()
                        .allMatch(i ->
                                recount.look(found.get(i).note(), notes.get(i).seen()))
                && recount.isSame();
    }

    /** The numbers of the declared entries that are terms. */
    Set<Integer> declared() {
        return terms.stream()
                .map(OfTerm::place)
                .filter(place -> place.note() == DECLARED)
                .map(Place::number)
                .collect(Collectors.toSet());
    }

    /** All of it, where it stands in these notes; {@code declared} are the entries of what authors declared. */
    Glossary glossary(List<NoteFinds> found, List<Entries.Entry> declared) {
        return new Glossary(
                terms.stream().map(term -> term(term, found, declared)).toList(),
                listed.stream().map(name -> name(name, found)).toList(),
                IntStream.range(0, cues.length / 2)
                        .mapToObj(i -> find(new Place(cues[2 * i], cues[2 * i + 1]), found))
                        .map(Cue::of)
                        .toList());
    }

    private static Term term(OfTerm one, List<NoteFinds> found, List<Entries.Entry> declared) {
        Fragment definition = one.defined()
                .map(place -> find(place, found).term().definition())
                .orElseGet(() -> Fragment.ofText(one.definition()));
        Place place = one.place();
        Evidence evidence = place.note() == DECLARED
                ? declared.get(place.number()).evidence()
                : Evidence.of(find(place, found), one.confidence(), one.why());
        return new Term(
                one.slug(),
                one.name(),
                one.aliases(),
                definition,
                one.category(),
                one.link(),
                one.letterCase(),
                evidence);
    }

    private static NamedPlace name(OfName one, List<NoteFinds> found) {
        Place place = one.place();
        return new NameIndex.Listed(found.get(place.note()).names().get(place.number()), one.confidence(), one.why())
                .place();
    }

    private static Find find(Place place, List<NoteFinds> found) {
        return found.get(place.note()).find(place.number());
    }
}
