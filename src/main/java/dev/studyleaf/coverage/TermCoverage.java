package dev.studyleaf.coverage;

import dev.studyleaf.coverage.Coverage.Asked;
import dev.studyleaf.coverage.Coverage.OfTerm;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermMatcher;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which terms the questions of a study speak of: a made one says it itself; in an author's the names are looked for, and a
 * right answer that is a name counts even where that name is too common to be linked.
 */
final class TermCoverage {
    /** What is kept of the questions of one note under this name. */
    static final String WORK = "spoken terms";

    /** What the questions of a note say with their answers, and the names that are looked for in it. */
    private record Said(List<String> words, Seal names) {}

    /** The terms that each of them speaks of. */
    record Spoken(List<Set<String>> slugs) {}

    private final List<Term> terms;
    private final TermMatcher matcher;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, Asked> asked = new HashMap<>();
    private final Map<String, List<Term>> byPath;

    TermCoverage(Study study, Kept kept) {
        this.terms = study.glossary().toLearn();
        this.matcher = TermMatcher.asked(study.glossary(), kept);
        this.byPath = terms.stream().collect(Collectors.groupingBy(Term::path));
        for (Term term : terms) {
            byName.putIfAbsent(folded(term.name()), term.slug());
            term.aliases().forEach(alias -> byName.putIfAbsent(folded(alias), term.slug()));
        }
        study.notes().forEach(note -> add(note, kept));
    }

    private void add(Note note, Kept kept) {
        List<Question> written = note.questions().stream()
                .filter(question -> !(question.core().origin() instanceof Origin.Made))
                .toList();
        Said said = new Said(written.stream().map(TermCoverage::words).toList(), matcher.names());
        Iterator<Set<String>> spoken = said.words().isEmpty()
                ? Collections.emptyIterator()
                : kept.of(WORK, note.parsed().path(), said, this::spoken)
                        .slugs()
                        .iterator();
        for (Question question : note.questions()) {
            Set<String> slugs = new HashSet<>();
            if (question.core().origin() instanceof Origin.Made made) {
                named(made.terms(), slugs);
            } else {
                slugs.addAll(spoken.next());
                named(question.answers(), slugs);
            }
            slugs.forEach(slug -> asked.merge(slug, Asked.NEVER.and(question), TermCoverage::sum));
        }
    }

    private static String words(Question question) {
        return question.words() + "\n" + String.join("\n", question.answers());
    }

    private Spoken spoken(Said said) {
        return new Spoken(said.words().stream()
                .map(words -> matcher.find(words).stream()
                        .map(match -> match.term().slug())
                        .collect(Collectors.toSet()))
                .toList());
    }

    List<OfTerm> all() {
        return terms.stream().map(term -> new OfTerm(term, of(term))).toList();
    }

    Asked of(Term term) {
        return asked.getOrDefault(term.slug(), Asked.NEVER);
    }

    /** The terms that a file defines. */
    List<Term> in(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    static Asked sum(Asked one, Asked other) {
        return new Asked(one.own() + other.own(), one.made() + other.made());
    }

    private void named(List<String> names, Set<String> slugs) {
        names.stream()
                .map(TermCoverage::folded)
                .filter(byName::containsKey)
                .forEach(name -> slugs.add(byName.getOrDefault(name, "")));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
