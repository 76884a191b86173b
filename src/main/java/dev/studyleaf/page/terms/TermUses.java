package dev.studyleaf.page.terms;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermLinker;
import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** So many notes are looked through before what was found in them is filed. */
    private static final int BATCH = 256;

    private final Map<String, FiledUses> bySlug = new HashMap<>();

    private final List<Note> notes;
    private final boolean later;

    TermUses(Study study, Kept kept) {
        TermLinker linker = TermLinker.ofAll(study.glossary(), kept);
        notes = study.notes();
        later = !kept.keeps(); // else the pages that are held would hold the notes of earlier builds
        for (int from = 0; from < notes.size(); from += BATCH) {
            List<Note> batch = notes.subList(from, Math.min(notes.size(), from + BATCH));
            List<Map<String, List<TermUse>>> places = batch.parallelStream()
                    .map(note -> byTerm(meant(note, linker.places(note.parsed()))))
                    .toList();
            for (int i = 0; i < batch.size(); i++) {
                int note = from + i;
                places.get(i)
                        .forEach((slug, uses) -> bySlug.computeIfAbsent(slug, s -> new FiledUses())
                                .add(note, uses));
            }
        }
    }

    /** Without the names of linked terms in notes that mean something else by them. */
    private static List<TermUse> meant(Note note, List<TermUse> places) {
        Set<String> linked = note.uses().stream().map(use -> use.term().slug()).collect(Collectors.toSet());
        return places.stream()
                .filter(use -> !use.term().link() || linked.contains(use.term().slug()))
                .toList();
    }

    /** Of several places in one block of text only the first. */
    private static Map<String, List<TermUse>> byTerm(List<TermUse> places) {
        Map<String, List<TermUse>> byTerm = new LinkedHashMap<>();
        for (TermUse use : places) {
            List<TermUse> uses = byTerm.computeIfAbsent(use.term().slug(), s -> new ArrayList<>());
            boolean again = !uses.isEmpty() && isSameBlock(uses.get(uses.size() - 1), use);
            if (!again) {
                uses.add(use);
            }
        }
        return byTerm;
    }

    private static boolean isSameBlock(TermUse one, TermUse other) {
        return one.section() == other.section() && one.block() == other.block();
    }

    Of of(Term term) {
        FiledUses filed = bySlug.getOrDefault(term.slug(), new FiledUses());
        TermPlaces places = new TermPlaces(notes, filed);
        return new Of(later ? places : List.copyOf(places), filed.notes(), filed.sentences(), filed.left());
    }
}
