package dev.studyleaf.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The list, in the output folder, of what the program wrote there. Only what it lists is ever deleted. */
record Manifest(SortedMap<String, Written> files) {
    private static final String HEADER = "Files that Studyleaf wrote here: checksum, size, path. Keep this file.";

    static Manifest of(Collection<Written> files) {
        SortedMap<String, Written> sorted = new TreeMap<>();
        files.forEach(file -> sorted.put(file.path(), file));
        return new Manifest(sorted);
    }

    /** The list of an output folder; empty if there is none. Damaged lines are left out: what they named is kept. */
    static Manifest read(Path out) throws IOException {
        Path file = out.resolve(SitePaths.MANIFEST);
        if (!SitePaths.isFile(file)) {
            return new Manifest(new TreeMap<>());
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return of(text.lines().flatMap(line -> Written.parse(line).stream()).toList());
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        files.values().forEach(file -> text.append(file.line()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    boolean lists(Written file) {
        return file.equals(files.get(file.path()));
    }

    /** What this list has and another has not. */
    Collection<Written> without(Map<String, Written> others) {
        return files.values().stream()
                .filter(file -> !others.containsKey(file.path()))
                .toList();
    }
}
