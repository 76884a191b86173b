package dev.studyleaf.page;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.Section;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import java.util.ArrayList;
import java.util.List;

/** The table of contents of a note. */
public final class Contents {
    private static final int LEVEL = 2;
    private static final int FEWEST = 2;

    /**
     * A part of a note.
     *
     * @param id its anchor
     * @param heading its heading
     * @param questions the ids of the questions in it
     */
    public record Entry(String id, Fragment heading, List<String> questions) {}

    private Contents() {}

    /** The parts of a note; none where there are too few to need a list. */
    static List<Entry> of(Note note) {
        List<Entry> entries = new ArrayList<>();
        for (Section section : note.parsed().sections()) {
            if (section.level() == LEVEL) {
                entries.add(new Entry(section.id(), section.heading(), questions(note, section)));
            }
        }
        return entries.size() < FEWEST ? List.of() : entries;
    }

    private static List<String> questions(Note note, Section part) {
        int end = note.parsed().sections().stream()
                .filter(section -> section.index() > part.index() && section.level() <= LEVEL)
                .mapToInt(Section::index)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return note.asked().stream()
                .filter(q -> q.core().section() >= part.index() && q.core().section() < end)
                .map(Question::id)
                .toList();
    }
}
