package dev.studyleaf.glossary.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms that stand in one note.
 *
 * @param path of the note
 * @param first of each term in each section, in the order of the text
 * @param forms of each term, by its slug, the most telling form under which it stands in the note
 */
record NoteUses(String path, List<TermUse> first, Map<String, NameForm> forms) {
    private record Seen(int section, String slug) {}

    static NoteUses of(String path, List<TermUse> places, List<NameForm> formOfPlace) {
        Set<Seen> seen = new HashSet<>();
        List<TermUse> first = places.stream()
                .filter(use -> seen.add(new Seen(use.section(), use.term().slug())))
                .toList();
        Map<String, NameForm> forms = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            forms.merge(
                    places.get(i).term().slug(),
                    formOfPlace.get(i),
                    (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        return new NoteUses(path, first, forms);
    }
}
