package dev.studyleaf.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The language that notes are written in, as a BCP 47 tag. */
public final class SpokenLanguage {
    /** A folder has a language if so many of its notes tell it: one in four. The rest may be short, or lists. */
    private static final int ENOUGH = 4;

    private SpokenLanguage() {}

    /** The one that a note says it has, else the one that its words surely tell. */
    public static Optional<String> of(ParsedNote note) {
        return note.file().frontMatter().language().or(note::language);
    }

    /** The one of more than half of the notes that tell theirs, if these are not few. */
    public static Optional<String> ofMost(List<ParsedNote> notes) {
        Map<String, Integer> counts = new TreeMap<>();
        notes.stream().flatMap(note -> of(note).stream()).forEach(language -> counts.merge(language, 1, Integer::sum));
        int told = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(count -> 2 * count.getValue() > told && ENOUGH * count.getValue() >= notes.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
