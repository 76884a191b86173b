package dev.studyleaf.page;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermLinker;
import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.ParsedNote;
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

    /**
     * What {@link Of} is made of: sentences that a page shows are not cut out to see that they are the same.
     *
     * @param notes in the order of the study
     * @param all in how many notes it occurs
     * @param sentences in how many blocks of text it occurs
     */
    public record Shown(List<InNote> notes, int all, int sentences) {}

    /**
     * Places in a note.
     *
     * @param note its content
     * @param title of the note
     * @param address of the note
     * @param places for each the run, and the start and end in that
     */
    public record InNote(ParsedNote note, String title, String address, List<Integer> places) {}

    /** So many notes are looked through before what was found in them is filed. */
    private static final int BATCH = 256;

    private final Map<String, Filed> bySlug = new HashMap<>();

    /** The places of one term: how many there are, and those of them that are shown. */
    private static final class Filed {
        private static final int NUMBERS = 4;

        private int notes;
        private int sentences;
        /** For each place the note, the run in it, and the start and end in that: a study has hundreds for each note. */
        private int[] shown = new int[NUMBERS];

        private int size;

        void add(int note, List<TermUse> uses) {
            int room = Math.min(Math.max(0, MOST - sentences), uses.size());
            for (TermUse use : uses.subList(0, room)) {
                if (size == shown.length) {
                    shown = Arrays.copyOf(shown, size + NUMBERS * Math.max(1, size / NUMBERS / 2));
                }
                shown[size++] = note;
                shown[size++] = use.run().index();
                shown[size++] = use.start();
                shown[size++] = use.end();
            }
            notes++;
            sentences += uses.size();
        }

        /** Where the places of the note end that begin at an index. */
        int endOfNote(int from) {
            int to = from;
            while (to < size && shown[to] == shown[from]) {
                to += NUMBERS;
            }
            return to;
        }
    }

    private final List<Note> notes;

    TermUses(Study study, Kept kept) {
        TermLinker linker = TermLinker.ofAll(study.glossary(), kept);
        notes = study.notes();
        for (int from = 0; from < notes.size(); from += BATCH) {
            List<Note> batch = notes.subList(from, Math.min(notes.size(), from + BATCH));
            List<Map<String, List<TermUse>>> places = batch.parallelStream()
                    .map(note -> byTerm(linker.places(note.parsed())))
                    .toList();
            for (int i = 0; i < batch.size(); i++) {
                int note = from + i;
                places.get(i)
                        .forEach((slug, uses) ->
                                bySlug.computeIfAbsent(slug, s -> new Filed()).add(note, uses));
            }
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
        Filed filed = filed(term);
        List<Place> places = new ArrayList<>();
        for (int from = 0; from < filed.size; from = filed.endOfNote(from)) {
            places.addAll(places(filed.shown, from, filed.endOfNote(from)));
        }
        return new Of(places, filed.notes, filed.sentences, Math.max(0, filed.sentences - MOST));
    }

    Shown shown(Term term) {
        Filed filed = filed(term);
        List<InNote> shown = new ArrayList<>();
        for (int from = 0; from < filed.size; from = filed.endOfNote(from)) {
            Note note = notes.get(filed.shown[from]);
            List<Integer> places = new ArrayList<>();
            for (int at = from; at < filed.endOfNote(from); at += Filed.NUMBERS) {
                places.addAll(List.of(filed.shown[at + 1], filed.shown[at + 2], filed.shown[at + 3]));
            }
            shown.add(new InNote(note.parsed(), note.title(), note.address(), places));
        }
        return new Shown(shown, filed.notes, filed.sentences);
    }

    private Filed filed(Term term) {
        return bySlug.getOrDefault(term.slug(), new Filed());
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
