package dev.studyleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where a name stands that a reader listed or judged: line and column from 1, in code points of the line. */
record NamePlace(String repository, String path, int line, int column, int length) {
    static NamePlace of(String row) {
        String[] cells = row.split("\t", -1);
        return new NamePlace(
                cells[0], cells[2], Integer.parseInt(cells[3]), Integer.parseInt(cells[4]), Integer.parseInt(cells[5]));
    }

    Path notes(Path folder) {
        return folder.resolve(repository.replaceFirst("/", "+"));
    }

    String name(Path folder) throws IOException {
        String words =
                Files.readString(notes(folder).resolve(path)).lines().toList().get(line - 1);
        int start = words.offsetByCodePoints(0, column - 1);
        return words.substring(start, words.offsetByCodePoints(start, length));
    }

    /** A name without case, hyphens, spaces and the ending of a simple plural. */
    static String key(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-]+", "");
        return bare.endsWith("ies") ? bare.substring(0, bare.length() - 3) + "y" : bare.replaceAll("(?<!s)s$", "");
    }
}
