package dev.studyleaf.assemble;

import dev.studyleaf.note.ParsedNote;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds notes by path. Built once, asked often. */
final class NoteIndex {
    private final Map<String, ParsedNote> byPath = new HashMap<>();
    private final Map<String, String> addresses;

    NoteIndex(List<ParsedNote> notes, Map<String, String> addresses) {
        notes.forEach(note -> byPath.put(note.path(), note));
        this.addresses = addresses;
    }

    Optional<ParsedNote> note(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    String address(ParsedNote note) {
        String address = addresses.get(note.path());
        if (address == null) {
            throw new IllegalStateException("no address for " + note.path());
        }
        return address;
    }

    /** In no order. */
    Collection<ParsedNote> notes() {
        return byPath.values();
    }

    Collection<String> paths() {
        return byPath.keySet();
    }

    /** The note whose page a path means: the note itself, with or without an ending, or that of a folder. */
    Optional<ParsedNote> page(String path) {
        String bare = path.replaceFirst("\\.html?$", "").replaceFirst("/$", "");
        String folder = bare.isEmpty() ? "" : bare + "/";
        return Stream.of(
                        path,
                        bare + ".md",
                        folder + "README.md",
                        folder + "index.md",
                        folder + "_index.md",
                        folder + "readme.md",
                        bare + ".markdown")
                .flatMap(candidate -> note(candidate).stream())
                .findFirst();
    }
}
