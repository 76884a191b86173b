package dev.studyleaf.page.notes;

import dev.studyleaf.letters.Spelling;
import dev.studyleaf.page.Link;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tags of a study's notes. Tags that differ only in case are one. */
final class Tags {
    /** A tag, its address and the notes that have it. */
    record Tag(String name, String address, List<Note> notes) {}

    private final Map<String, Tag> tags = new LinkedHashMap<>();

    Tags(Study study) {
        Map<String, String> names = new TreeMap<>();
        Map<String, Map<String, Note>> notes = new TreeMap<>();
        for (Note note : study.notes()) {
            for (String tag : note.tags()) {
                names.putIfAbsent(key(tag), tag.strip());
                notes.computeIfAbsent(key(tag), t -> new LinkedHashMap<>()).put(note.address(), note);
            }
        }
        Set<String> taken = new HashSet<>(Set.of("index"));
        names.forEach((key, name) -> tags.put(
                key,
                new Tag(
                        name,
                        "tags/" + slug(key, taken) + ".html",
                        List.copyOf(notes.getOrDefault(key, Map.of()).values()))));
    }

    List<Tag> all() {
        return List.copyOf(tags.values());
    }

    List<Link> links(Note note) {
        List<Link> links = new ArrayList<>();
        for (String tag : note.tags()) {
            Tag known = tags.get(key(tag));
            Link link = known == null ? null : new Link(known.name(), known.address());
            if (link != null && !links.contains(link)) {
                links.add(link);
            }
        }
        return links;
    }

    private static String key(String tag) {
        return Spelling.composed(tag.strip()).toLowerCase(Locale.ROOT);
    }

    /** ASCII; other scripts become the numbers of their letters. */
    private static String slug(String key, Set<String> taken) {
        // Every name begins with "t-", so that none is a reserved one, such as "con".
        String stem = "t-" + Spelling.forAddress(key);
        String wanted = stem.length() > 80 ? stem.substring(0, 80) : stem;
        String slug = wanted;
        for (int n = 2; !taken.add(slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }
}
