package dev.studyleaf.page.terms;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermMatcher;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Out;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.lists.Gist;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which questions speak of a term, in their prompt or in their explanation. Names are found as for what is asked for of a term
 * ({@link TermMatcher#asked}): a question may write them with another first letter than the notes.
 */
public final class TermQuestions {
    private static final int LONGEST = 160;

    /** A question and where it is asked. */
    public record Asked(String id, String title, String address) {}

    private record Found(Note note, Question question) {
        Asked asked() {
            String title = Gist.shortened(question.asked(), LONGEST);
            return new Asked(question.id(), title, Addresses.of(note, question));
        }
    }

    private final Map<String, List<Found>> bySlug = new HashMap<>();

    TermQuestions(Study study, Kept kept) {
        TermMatcher matcher = TermMatcher.asked(study.glossary(), kept);
        for (Note note : study.notes()) {
            for (Question question : note.asked()) {
                Found found = new Found(note, question);
                matcher.find(words(question)).stream()
                        .map(match -> match.term().slug())
                        .distinct()
                        .forEach(slug -> bySlug.computeIfAbsent(slug, s -> new ArrayList<>())
                                .add(found));
            }
        }
    }

    List<Asked> of(Term term) {
        return bySlug.getOrDefault(term.slug(), List.of()).stream()
                .map(Found::asked)
                .toList();
    }

    /** Writes what tells those of a term from others. */
    void tell(Term term, Out out) {
        List<Found> all = bySlug.getOrDefault(term.slug(), List.of());
        out.number(all.size());
        for (Found one : all) {
            out.text(one.question().id());
            out.text(one.question().asked());
            out.text(Addresses.of(one.note(), one.question()));
        }
    }

    private static String words(Question question) {
        String why =
                question.core().why().map(fragment -> "\n" + fragment.text()).orElse("");
        return question.core().prompt().text() + why;
    }
}
