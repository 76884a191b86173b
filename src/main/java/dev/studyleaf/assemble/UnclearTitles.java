package dev.studyleaf.assemble;

import dev.studyleaf.note.ParsedNote;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Titles that do not say which note they are of: those that two notes have, and those without a letter, such as "4". */
final class UnclearTitles {
    /** So many folders are named: with one, "Module 1" of two courses would still be the same. */
    private static final int FOLDERS = 2;

    private final Set<String> shared = new HashSet<>();

    /** Of the notes of a study. */
    UnclearTitles(List<ParsedNote> notes) {
        Set<String> seen = new HashSet<>();
        for (ParsedNote note : notes) {
            if (!seen.add(key(note.title()))) {
                shared.add(key(note.title()));
            }
        }
    }

    /** The innermost of the parts of the study that a note is in, if its title does not tell it from others; else empty. */
    String within(ParsedNote note, List<String> folders) {
        boolean unclear =
                shared.contains(key(note.title())) || note.title().codePoints().noneMatch(Character::isLetter);
        return unclear
                ? String.join(" / ", folders.subList(Math.max(0, folders.size() - FOLDERS), folders.size()))
                : "";
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
