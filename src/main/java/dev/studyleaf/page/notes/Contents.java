package dev.studyleaf.page.notes;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.SubHeading;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import java.util.ArrayList;
import java.util.List;

/** The table of contents of a note. */
public final class Contents {
    private static final int LEVEL = 2;
    private static final int FEWEST = 2;
    /** A longer list is harder to survey than the note itself: it shows the parts only. */
    private static final int MOST = 40;

    /**
     * A part of a note.
     *
     * @param id its anchor
     * @param heading its heading
     * @param questions the ids of the questions in it
     * @param parts the lines in it that stand for headings
     */
    public record Entry(String id, Fragment heading, List<String> questions, List<Entry> parts) {
        static Entry of(SubHeading heading) {
            return new Entry(heading.id(), heading.heading(), List.of(), List.of());
        }
    }

    private Contents() {}

    /** The parts of a note; none where there are too few to need a list. */
    static List<Entry> of(Note note) {
        List<SubHeading> subHeadings = note.parsed().subHeadings();
        long all = note.parsed().sections().stream()
                        .filter(section -> section.level() == LEVEL)
                        .count()
                + subHeadings.size();
        List<SubHeading> shown = all > MOST ? List.of() : subHeadings;
        List<Entry> entries = new ArrayList<>();
        for (Section section : note.parsed().sections()) {
            List<Entry> parts = shown.stream()
                    .filter(one -> note.parsed().partOf(one.section()) == section.index())
                    .map(Entry::of)
                    .toList();
            if (section.level() == LEVEL) {
                entries.add(new Entry(section.id(), section.heading(), questions(note, section), parts));
            } else if (section.level() == 0) {
                entries.addAll(parts);
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
