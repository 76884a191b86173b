package dev.studyleaf.page;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.TermLinker;
import dev.studyleaf.glossary.TermUse;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.Section;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where terms, linked or not, occur in the notes of a study: every block of text that names a term, the first place in each. */
public final class TermUses {
    /** More than this many sentences are looked up in the search instead. */
    private static final int MOST = 100;

    /**
     * What a page tells of the places of a term.
     *
     * @param places by section, in the order of the notes
     * @param notes how many notes it occurs in
     * @param sentences in how many blocks of text it occurs
     * @param left how many of those are not among the places
     */
    public record Of(List<Place> places, int notes, int sentences, int left) {}

    /**
     * A section that speaks of a term.
     *
     * @param title of its note
     * @param heading of the section; empty for the opening
     * @param address of the section
     * @param sentences around the places
     */
    public record Place(String title, String heading, String address, List<Excerpt> sentences) {}

    private final Map<String, List<InNote>> bySlug = new HashMap<>();

    private record InNote(Note note, List<TermUse> uses) {}

    TermUses(Study study, Kept kept) {
        TermLinker linker = TermLinker.ofAll(study.glossary(), kept);
        List<Map<String, List<TermUse>>> places = study.notes().parallelStream()
                .map(note -> byTerm(linker.places(note.parsed())))
                .toList();
        for (int i = 0; i < places.size(); i++) {
            Note note = study.notes().get(i);
            places.get(i)
                    .forEach((slug, uses) ->
                            bySlug.computeIfAbsent(slug, s -> new ArrayList<>()).add(new InNote(note, uses)));
        }
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
        return one.run().section() == other.run().section()
                && one.run().sentence().equals(other.run().sentence());
    }

    Of of(Term term) {
        List<InNote> notes = bySlug.getOrDefault(term.slug(), List.of());
        int sentences = notes.stream().mapToInt(one -> one.uses().size()).sum();
        List<Place> places = new ArrayList<>();
        int left = MOST;
        for (InNote one : notes) {
            List<TermUse> shown =
                    one.uses().subList(0, Math.min(left, one.uses().size()));
            places.addAll(places(one.note(), shown));
            left -= shown.size();
        }
        return new Of(places, notes.size(), sentences, Math.max(0, sentences - MOST));
    }

    private static List<Place> places(Note note, List<TermUse> uses) {
        Map<Integer, List<Excerpt>> sections = new LinkedHashMap<>();
        for (TermUse use : uses) {
            sections.computeIfAbsent(use.run().section(), s -> new ArrayList<>())
                    .add(excerpt(use));
        }
        List<Place> places = new ArrayList<>();
        sections.forEach((index, sentences) -> {
            Section section = note.parsed().sections().get(index);
            places.add(new Place(note.title(), section.title(), Addresses.of(note, section), sentences));
        });
        return places;
    }

    private static Excerpt excerpt(TermUse use) {
        String sentence = use.run().sentence();
        int run = Math.max(0, sentence.indexOf(use.run().text()));
        int start = sentence.indexOf(use.run().text().substring(use.start(), use.end()), run);
        return start < 0 ? new Excerpt(sentence, 0, 0) : new Excerpt(sentence, start, start + use.end() - use.start());
    }
}
