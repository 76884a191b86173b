package dev.studyleaf.page.terms;

import dev.studyleaf.kept.Out;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.TextRun;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.lists.Excerpt;
import dev.studyleaf.study.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places of a term: cut out of the notes when its page is made, else told by less, as most pages of a build after a change are only compared. */
final class TermPlaces {
    /**
     * A section that speaks of a term.
     *
     * @param title of its note
     * @param heading of the section; empty for the opening
     * @param address of the section
     * @param sentences around the places
     */
    public record Place(String title, String heading, String address, List<Excerpt> sentences) {}

    private final List<Note> notes;
    private final long[] told;
    private final FiledUses filed;

    /** {@code told}: what tells the title and the address of each of the notes. */
    TermPlaces(List<Note> notes, long[] told, FiledUses filed) {
        this.notes = notes;
        this.told = told;
        this.filed = filed;
    }

    /** What the page shows of them. */
    List<Place> cut() {
        Map<Integer, Map<Integer, List<Excerpt>>> bySection = new LinkedHashMap<>();
        filed.each((note, run, start, end, said) -> {
            TextRun text = notes.get(note).parsed().runs().get(run);
            bySection
                    .computeIfAbsent(note, n -> new LinkedHashMap<>())
                    .computeIfAbsent(text.section(), s -> new ArrayList<>())
                    .add(excerpt(text, start, end));
        });
        List<Place> places = new ArrayList<>();
        bySection.forEach((number, sections) -> {
            Note note = notes.get(number);
            sections.forEach((index, sentences) -> {
                Section section = note.parsed().sections().get(index);
                places.add(new Place(note.titleAfar(), section.title(), Addresses.of(note, section), sentences));
            });
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

    /** Less than all of the notes that they are cut out of: where another sentence of a note was changed, they are the same. */
    void tell(Out out) {
        int[] last = {-1};
        filed.each((note, run, start, end, said) -> {
            out.flag(note == last[0]);
            if (note != last[0]) {
                last[0] = note;
                out.whole(told[note]);
            }
            out.number(start);
            out.number(end);
            out.number((int) (said >>> Integer.SIZE));
            out.number((int) said);
        });
    }
}
