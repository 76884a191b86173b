package dev.studyleaf.page.practice;

import dev.studyleaf.page.Addresses;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.List;

/**
 * Some notes in a row with their questions: what the practice page loads at once.
 *
 * @param name of the part, unique in the study
 * @param groups its notes
 */
public record PracticePart(String name, List<Group> groups) {
    /** A part is full once it has so many questions. */
    private static final int FULL = 24;

    /** The questions of a note; {@code path} is that of its file. */
    public record Group(int number, String title, String address, String path, List<Asked> questions) {}

    /** A question, its number in the study, the note it is from, and where it stands or was made from. */
    public record Asked(Question question, int number, String from, String source) {}

    public PracticePart {
        groups = List.copyOf(groups);
    }

    /** All questions of the part. */
    public List<Asked> numbered() {
        return groups.stream().flatMap(group -> group.questions().stream()).toList();
    }

    /** The questions of a study but those that are kept for the exam. */
    static List<PracticePart> of(Study study) {
        List<PracticePart> parts = new ArrayList<>();
        List<Group> open = new ArrayList<>();
        int number = 0;
        int before = 0;
        for (Note note : study.notes()) {
            List<Asked> asked = new ArrayList<>();
            for (Question question : note.practised()) {
                asked.add(new Asked(question, ++number, note.titleAfar(), Addresses.of(note, question)));
            }
            if (!asked.isEmpty()) {
                open.add(new Group(
                        note.number(),
                        note.titleAfar(),
                        note.address(),
                        note.parsed().path(),
                        asked));
            }
            if (number - before >= FULL) {
                parts.add(new PracticePart("" + parts.size(), open));
                open = new ArrayList<>();
                before = number;
            }
        }
        if (!open.isEmpty()) {
            parts.add(new PracticePart("" + parts.size(), open));
        }
        return parts;
    }
}
