package dev.studyleaf.made;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermMatcher;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.quiz.Fingerprint;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What authors ask for themselves. */
final class Asked {
    /** What is kept of one note under this name. */
    static final String WORK = "asked terms";

    /** What the questions of a note say, and the names that are looked for in it. */
    private record Said(List<String> words, Seal names) {}

    /** The terms that they speak of. */
    record Slugs(Set<String> all) {}

    private final Set<String> terms = new HashSet<>();
    private final Set<String> names;
    private final Set<String> ids;

    private Asked(Set<String> names, Set<String> ids) {
        this.names = names;
        this.ids = ids;
    }

    /** Of all notes; {@code asked} are the questions of each. */
    static Asked of(List<ParsedNote> notes, List<List<Question>> asked, TermMatcher matcher, Kept kept) {
        Asked all = new Asked(
                asked.stream()
                        .flatMap(List::stream)
                        .filter(Asked::isOwn)
                        .flatMap(question -> question.answers().stream())
                        .map(Definitions::folded)
                        .collect(Collectors.toSet()),
                asked.stream().flatMap(List::stream).map(Question::id).collect(Collectors.toSet()));
        for (int i = 0; i < notes.size(); i++) {
            List<String> words = asked.get(i).stream()
                    .filter(Asked::isOwn)
                    .map(Question::words)
                    .toList();
            if (!words.isEmpty()) {
                Said said = new Said(words, matcher.names());
                all.terms.addAll(kept.of(WORK, notes.get(i).path(), said, one -> slugs(one, matcher))
                        .all());
            }
        }
        return all;
    }

    private static Slugs slugs(Said said, TermMatcher matcher) {
        return new Slugs(said.words().stream()
                .flatMap(words -> matcher.find(words).stream())
                .map(match -> match.term().slug())
                .collect(Collectors.toSet()));
    }

    /** Whether an author wrote it, and did not only freeze it. */
    private static boolean isOwn(Question question) {
        return question.core().origin() instanceof Origin.Authored && !Fingerprint.isMade(question.id());
    }

    /** Whether an author asks for a term. */
    boolean about(Term term) {
        return terms.contains(term.slug())
                || names.contains(Definitions.folded(term.name()))
                || term.aliases().stream().anyMatch(alias -> names.contains(Definitions.folded(alias)));
    }

    /** Whether an author has a question of an id. */
    boolean has(String id) {
        return ids.contains(id);
    }
}
