package dev.studyleaf.coverage;

import dev.studyleaf.coverage.Coverage.Asked;
import dev.studyleaf.coverage.Coverage.OfTerm;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermMatcher;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Study;
import java.util.HashMap;
import java.util.HashSet;
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
    private final List<Term> terms;
    private final TermMatcher matcher;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, Asked> asked = new HashMap<>();
    private final Map<String, List<Term>> byPath;

    TermCoverage(Study study) {
        this.terms = study.glossary().toLearn();
        this.matcher = TermMatcher.ofAll(study.glossary());
        this.byPath = terms.stream().collect(Collectors.groupingBy(Term::path));
        for (Term term : terms) {
            byName.putIfAbsent(folded(term.name()), term.slug());
            term.aliases().forEach(alias -> byName.putIfAbsent(folded(alias), term.slug()));
        }
        study.notes().stream()
                .flatMap(note -> note.questions().stream())
                .forEach(question -> spokenOf(question)
                        .forEach(slug -> asked.merge(slug, Asked.NEVER.and(question), TermCoverage::sum)));
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

    private Set<String> spokenOf(Question question) {
        Set<String> slugs = new HashSet<>();
        if (question.core().origin() instanceof Origin.Made made) {
            named(made.terms(), slugs);
        } else {
            String words = question.words() + "\n" + String.join("\n", question.answers());
            matcher.find(words).forEach(match -> slugs.add(match.term().slug()));
            named(question.answers(), slugs);
        }
        return slugs;
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
