package dev.studyleaf.page;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermLinker;
import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Out;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.TextRun;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** So many notes are looked through before what was found in them is filed. */
    private static final int BATCH = 256;

    private final Map<String, Filed> bySlug = new HashMap<>();

    /** The places of one term: how many there are, and those of them that are shown. */
    static final class Filed {
        /** The note, the run in it, the start and end in that, and in two halves what is said there. */
        private static final int NUMBERS = 6;

        private int notes;
        private int sentences;
        /** So many numbers for each place: a study has hundreds of places for each note. */
        private int[] shown = new int[NUMBERS];

        private int size;

        void add(int note, List<TermUse> uses) {
            int room = Math.min(Math.max(0, MOST - sentences), uses.size());
            for (TermUse use : uses.subList(0, room)) {
                if (size == shown.length) {
                    shown = Arrays.copyOf(shown, size + NUMBERS * Math.max(1, size / NUMBERS / 2));
                }
                shown[size++] = note;
                shown[size++] = use.run();
                shown[size++] = use.start();
                shown[size++] = use.end();
                shown[size++] = (int) (use.said() >>> Integer.SIZE);
                shown[size++] = (int) use.said();
            }
            notes++;
            sentences += uses.size();
        }
    }

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
                        .forEach((slug, uses) ->
                                bySlug.computeIfAbsent(slug, s -> new Filed()).add(note, uses));
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
        Filed filed = bySlug.getOrDefault(term.slug(), new Filed());
        List<Place> places = later ? new TermPlaces(this, filed) : places(filed);
        return new Of(places, filed.notes, filed.sentences, Math.max(0, filed.sentences - MOST));
    }

    List<Place> places(Filed filed) {
        List<Place> places = new ArrayList<>();
        for (int from = 0; from < filed.size; ) {
            int to = from;
            while (to < filed.size && filed.shown[to] == filed.shown[from]) {
                to += Filed.NUMBERS;
            }
            places.addAll(places(filed.shown, from, to));
            from = to;
        }
        return places;
    }

    /**
     * Writes what tells the places from others, which is less than all of the notes that they are cut out of: where another sentence of a
     * note was changed, they are the same.
     */
    void tell(Filed filed, Out out) {
        int last = -1;
        for (int at = 0; at < filed.size; at += Filed.NUMBERS) {
            boolean sameNote = filed.shown[at] == last;
            out.flag(sameNote);
            if (!sameNote) {
                last = filed.shown[at];
                out.text(notes.get(last).title());
                out.text(notes.get(last).address());
            }
            for (int number = 2; number < Filed.NUMBERS; number++) {
                out.number(filed.shown[at + number]);
            }
        }
    }

    /** The places of one note, by section. */
    private List<Place> places(int[] shown, int from, int to) {
        Note note = notes.get(shown[from]);
        Map<Integer, List<Excerpt>> sections = new LinkedHashMap<>();
        for (int at = from; at < to; at += Filed.NUMBERS) {
            TextRun run = note.parsed().runs().get(shown[at + 1]);
            sections.computeIfAbsent(run.section(), s -> new ArrayList<>())
                    .add(excerpt(run, shown[at + 2], shown[at + 3]));
        }
        List<Place> places = new ArrayList<>();
        sections.forEach((index, sentences) -> {
            Section section = note.parsed().sections().get(index);
            places.add(new Place(note.title(), section.title(), Addresses.of(note, section), sentences));
        });
        return places;
    }

    private static Excerpt excerpt(TextRun run, int from, int to) {
        String sentence = run.sentence();
        int start = run.own()
                .map(words -> sentence.indexOf(words.substring(from, to), run.start()))
                .orElse(run.start() + from);
        return start < 0 ? new Excerpt(sentence, 0, 0) : new Excerpt(sentence, start, start + to - from);
    }
}
