package dev.studyleaf.page.terms;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermLinker;
import dev.studyleaf.glossary.link.TermPlace;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Out;
import dev.studyleaf.parallel.Parallel;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where terms, linked or not, occur in the notes of a study: every block of text that names a term, the first place in each. */
public final class TermUses {
    /**
     * What a page tells of the places of a term.
     *
     * @param places by section, in the order of the notes
     * @param notes how many notes it occurs in
     * @param sentences in how many blocks of text it occurs
     * @param left how many of those are not among the places
     */
    public record Of(List<TermPlaces.Place> places, int notes, int sentences, int left) {}

    private final Map<String, FiledUses> bySlug = new HashMap<>();

    private final List<Note> notes;
    /** What tells the title and the address of each note. */
    private final long[] told;

    TermUses(Study study, Kept kept) {
        TermLinker linker = TermLinker.ofAll(study.glossary(), kept);
        notes = study.notes();
        told = notes.stream()
                .mapToLong(note -> Out.sum(note.titleAfar() + '\n' + note.address()))
                .toArray();
        study.glossary().terms().forEach(term -> bySlug.put(term.slug(), new FiledUses(term.link())));
        Parallel.inTurn(notes.size(), note -> linker.places(notes.get(note).parsed()), this::file);
    }

    /** All places of a note, without the names of linked terms in notes that mean something else by them. */
    private void file(int note, List<TermPlace> places) {
        Set<String> linked = new HashSet<>();
        notes.get(note).uses().forEach(use -> linked.add(use.term().slug()));
        for (TermPlace place : places) {
            FiledUses filed = bySlug.get(place.slug());
            if (filed != null && (!filed.isOfLinked() || linked.contains(place.slug()))) {
                filed.add(note, place);
            }
        }
    }

    Of of(Term term) {
        FiledUses filed = filed(term);
        return new Of(places(filed).cut(), filed.notes(), filed.sentences(), filed.left());
    }

    /** Writes what tells those of a term from others. */
    void tell(Term term, Out out) {
        FiledUses filed = filed(term);
        places(filed).tell(out);
        out.number(filed.notes());
        out.number(filed.sentences());
    }

    private FiledUses filed(Term term) {
        return bySlug.getOrDefault(term.slug(), new FiledUses(term.link()));
    }

    private TermPlaces places(FiledUses filed) {
        return new TermPlaces(notes, told, filed);
    }
}
