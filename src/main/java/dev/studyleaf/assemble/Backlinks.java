package dev.studyleaf.assemble;

import dev.studyleaf.note.NoteLink;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.study.Backlink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns links around: who links to a note, each section once. */
final class Backlinks {
    private Backlinks() {}

    /** By the address of the note that is linked to. */
    static Map<String, List<Backlink>> of(
            List<ParsedNote> notes, Map<String, String> addresses, Map<String, Map<String, String>> resolved) {
        Map<String, List<Backlink>> all = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (ParsedNote note : notes) {
            String from = addresses.getOrDefault(note.path(), "");
            Map<String, String> targets = resolved.getOrDefault(note.path(), new HashMap<>());
            for (NoteLink link : note.links()) {
                String target = page(targets.getOrDefault(link.destination(), ""));
                Section section = note.sections().get(link.section());
                boolean other = !target.isEmpty() && !target.equals(from);
                if (other && seen.add(target + ' ' + from + '#' + section.id())) {
                    String anchor = section.id().isEmpty() ? "" : "#" + section.id();
                    all.computeIfAbsent(target, t -> new ArrayList<>())
                            .add(new Backlink(note.title(), from + anchor, section.title(), link.sentence()));
                }
            }
        }
        return all;
    }

    private static String page(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
