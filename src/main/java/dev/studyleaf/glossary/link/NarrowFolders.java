package dev.studyleaf.glossary.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which notes are filed so close that they are about one thing: under a folder that has half of the notes at most. */
final class NarrowFolders {
    /** So few notes are about one thing however they are filed. */
    private static final int FEW = 20;

    private final int notes;
    /** How many notes are under each folder. */
    private final Map<String, Integer> under = new HashMap<>();

    NarrowFolders(List<String> paths) {
        this.notes = paths.size();
        for (String path : paths) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                under.merge(path.substring(0, slash), 1, Integer::sum);
            }
        }
    }

    boolean areClose(String path, String other) {
        return notes <= FEW || 2 * under.getOrDefault(common(path, other), notes) <= notes;
    }

    /** The deepest folder of both; empty for that of all notes. */
    private static String common(String path, String other) {
        int most = Math.min(path.length(), other.length());
        int end = 0;
        for (int i = 0; i < most && path.charAt(i) == other.charAt(i); i++) {
            if (path.charAt(i) == '/') {
                end = i;
            }
        }
        return path.substring(0, end);
    }
}
