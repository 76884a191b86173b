package dev.studyleaf.page;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.TermUse;
import dev.studyleaf.note.Section;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where terms occur in the notes of a study. */
public final class TermUses {
    /** A note in which a term occurs, and its places in it. */
    public record InNote(String title, String address, List<Place> places) {}

    /**
     * A place of a term.
     *
     * @param heading of the section; empty for the opening
     * @param address of the section
     * @param sentence around it
     */
    public record Place(String heading, String address, Excerpt sentence) {}

    private final Map<String, List<InNote>> bySlug = new HashMap<>();

    TermUses(Study study) {
        for (Note note : study.notes()) {
            Map<String, List<Place>> places = new HashMap<>();
            for (TermUse use : note.uses()) {
                String slug = use.term().slug();
                if (!places.containsKey(slug)) {
                    List<Place> own = new ArrayList<>();
                    places.put(slug, own);
                    bySlug.computeIfAbsent(slug, s -> new ArrayList<>())
                            .add(new InNote(note.title(), note.address(), own));
                }
                places.get(slug).add(place(note, use));
            }
        }
    }

    List<InNote> of(Term term) {
        return bySlug.getOrDefault(term.slug(), List.of());
    }

    private static Place place(Note note, TermUse use) {
        Section section = note.parsed().sections().get(use.run().section());
        String sentence = use.run().sentence();
        int run = Math.max(0, sentence.indexOf(use.run().text()));
        int start = sentence.indexOf(use.run().text().substring(use.start(), use.end()), run);
        Excerpt excerpt = start < 0
                ? Excerpt.around(sentence, 0, 0)
                : Excerpt.around(sentence, start, start + use.end() - use.start());
        return new Place(section.title(), Addresses.of(note, section), excerpt);
    }
}
