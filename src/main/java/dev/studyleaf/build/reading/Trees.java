package dev.studyleaf.build.reading;

import dev.studyleaf.source.SourceFolder;

/** Who has the trees of notes. */
public enum Trees {
    /** The notes, for those who show a note again and again, or some notes only. */
    KEPT,
    /** Nobody: a note is parsed again when its page is made. For who makes each page once. */
    RELEASED,
    /** The notes where they are so few that memory is no matter, else nobody. */
    BY_SIZE;

    /** How long the files may be together, in UTF-16 units; a tree takes about eight bytes for each. */
    private static final int MOST_HELD = 2_000_000;

    /** Whether the trees of a folder's notes are let go of. */
    boolean areReleased(SourceFolder folder) {
        return this == RELEASED
                || (this == BY_SIZE
                        && folder.notes().stream()
                                        .mapToLong(file -> file.text().text().length())
                                        .sum()
                                > MOST_HELD);
    }
}
