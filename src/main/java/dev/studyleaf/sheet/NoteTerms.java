package dev.studyleaf.sheet;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The terms that belong to one note: it defines them, or, for those of a glossary file, it is the first to use them.
 *
 * @param defined in the order of the note
 * @param notes how many notes use a term, by slug
 */
record NoteTerms(List<Term> defined, Map<String, Integer> notes) {
    static final NoteTerms NONE = new NoteTerms(List.of(), Map.of());

    /** The terms of each note by its path; under the empty path those that no note uses. */
    static Map<String, NoteTerms> of(Study study) {
        Map<String, Integer> notes = new HashMap<>();
        Map<String, String> firstUse = new HashMap<>();
        Set<String> paths = new HashSet<>();
        for (Note note : study.notes()) {
            String path = note.parsed().path();
            paths.add(path);
            Set<String> here = new LinkedHashSet<>();
            for (TermUse use : note.uses()) {
                here.add(use.term().slug());
            }
            here.forEach(slug -> {
                notes.merge(slug, 1, Integer::sum);
                firstUse.putIfAbsent(slug, path);
            });
        }
        Map<String, List<Term>> byNote = new LinkedHashMap<>();
        for (Term term : study.glossary().toLearn()) {
            String home = paths.contains(term.path()) ? term.path() : firstUse.getOrDefault(term.slug(), "");
            byNote.computeIfAbsent(home, h -> new ArrayList<>()).add(term);
        }
        Map<String, NoteTerms> all = new HashMap<>();
        byNote.forEach((path, terms) -> all.put(path, new NoteTerms(inOrder(path, terms), notes)));
        return all;
    }

    private static List<Term> inOrder(String path, List<Term> terms) {
        return terms.stream()
                .sorted(java.util.Comparator.comparingInt(
                        term -> term.path().equals(path) ? term.span().offset() : Integer.MAX_VALUE))
                .toList();
    }

    /** Whether a text is the name of a term of the note. */
    boolean isName(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return defined.stream()
                .anyMatch(term -> term.name().toLowerCase(Locale.ROOT).equals(wanted));
    }

    /** Whether a term of the note is defined within a stretch of it. */
    boolean isIn(String path, SourceSpan span) {
        return defined.stream()
                .anyMatch(term -> term.path().equals(path)
                        && term.span().offset() >= span.offset()
                        && term.span().end() <= span.end());
    }
}
