package dev.studyleaf.assemble;

import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    Iterable<String> paths() {
        return byPath.keySet();
    }

    static Optional<Section> section(ParsedNote note, String anchor) {
        return note.sections().stream().filter(s -> s.id().equals(anchor)).findFirst();
    }
}
