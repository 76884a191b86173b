package dev.studyleaf.page.lists;

import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.Map;
import java.util.stream.Collectors;

/** What notes are called on pages of others: by their own title, where that tells which note it is. */
public final class FarTitles {
    private final Map<String, String> unclear;

    /** Of the notes of a study. */
    public FarTitles(Study study) {
        this.unclear = study.notes().stream()
                .filter(note -> !note.place().within().isEmpty())
                .collect(Collectors.toMap(Note::address, Note::titleAfar));
    }

    /** The title of the note at an address, which may have an anchor; {@code title} where that is clear. */
    public String of(String address, String title) {
        int anchor = address.indexOf('#');
        return unclear.getOrDefault(anchor < 0 ? address : address.substring(0, anchor), title);
    }
}
