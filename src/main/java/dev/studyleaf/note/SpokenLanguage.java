package dev.studyleaf.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The language that notes are written in, as a BCP 47 tag. */
public final class SpokenLanguage {
    private SpokenLanguage() {}

    /** The one that a note says it has, else the one that its words surely tell. */
    public static Optional<String> of(ParsedNote note) {
        return note.file().frontMatter().language().or(note::language);
    }

    /** The one of more than half of the notes. */
    public static Optional<String> ofMost(List<ParsedNote> notes) {
        Map<String, Integer> counts = new TreeMap<>();
        notes.stream().flatMap(note -> of(note).stream()).forEach(language -> counts.merge(language, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> 2 * count.getValue() > notes.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
