package dev.studyleaf.sheet;

import dev.studyleaf.study.Note;
import java.util.Locale;
import java.util.Optional;

/**
 * What a sheet is about.
 *
 * @param part of the study that it covers
 * @param name of that part; empty for the whole study
 * @param termsOnly whether it has only terms with their definitions
 */
public record SheetChoice(Part part, String name, boolean termsOnly) {
    /** Everything. */
    public static final SheetChoice ALL = new SheetChoice(Part.STUDY, "", false);

    /** Parts of a study. */
    public enum Part {
        STUDY,
        FOLDER,
        TAG,
        NOTE
    }

    /** Whether a note belongs to it: by its path below the notes' folder, its tags, or its file name or title. */
    public boolean has(Note note) {
        String path = note.parsed().path();
        return switch (part) {
            case STUDY -> true;
            case FOLDER -> path.startsWith(name.replaceFirst("/+$", "") + "/");
            case TAG -> note.tags().stream().anyMatch(tag -> same(tag, name.replaceFirst("^#", "")));
            case NOTE -> path.equals(name) || path.endsWith("/" + name) || same(note.title(), name);
        };
    }

    /** What to call the sheet besides the study's name: a folder, a tag or a note; nothing for the whole study. */
    public Optional<String> subject() {
        return part == Part.STUDY ? Optional.empty() : Optional.of(name);
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
