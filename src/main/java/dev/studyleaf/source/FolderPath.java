package dev.studyleaf.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths below the folder of the notes, with {@code /} between names. */
public final class FolderPath {
    private FolderPath() {}

    /**
     * What a path in a note means: from the note's own folder, or from the folder of the notes where it starts with
     * {@code /}. Empty where it leads out of the folder.
     */
    public static Optional<String> resolve(String from, String written) {
        Deque<String> names = new ArrayDeque<>();
        if (!written.startsWith("/")) {
            String[] folders = from.split("/");
            for (int i = 0; i < folders.length - 1; i++) {
                names.addLast(folders[i]);
            }
        }
        for (String name : written.replace('\\', '/').split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }
}
