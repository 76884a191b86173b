package dev.studyleaf.assemble;

import dev.studyleaf.note.ParsedNote;
import java.util.Collection;
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

    /** In no order. */
    Collection<ParsedNote> notes() {
        return byPath.values();
    }

    Iterable<String> paths() {
        return byPath.keySet();
    }

    /** Whether a note has a heading with that anchor. */
    static boolean has(ParsedNote note, String anchor) {
        return note.sections().stream().anyMatch(s -> s.id().equals(anchor))
                || note.anchors().stream().anyMatch(a -> a.id().equals(anchor));
    }
}
