package dev.studyleaf.sheet;

import dev.studyleaf.note.Section;
import dev.studyleaf.study.Note;
import java.util.List;

/** What the sections of a note are called on the sheet. */
final class Sections {
    private Sections() {}

    /** The title of a section; of the note, for its opening. */
    static String title(Note note, int index) {
        List<Section> sections = note.parsed().sections();
        String title = index < sections.size() ? sections.get(index).title() : "";
        return title.isEmpty() ? note.title() : title;
    }
}
