package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sees to it that no two questions of a study have one id. */
public final class QuestionIds {
    private final Map<String, Question> owners = new HashMap<>();
    /** The ids that authors gave: no made one may take them, whichever comes first. */
    private final Set<String> given = new HashSet<>();

    private final Diagnostics diagnostics;

    private QuestionIds(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The questions with ids of their own: the first keeps its id, a later one gets a number. Where an author gave the id,
     * the clash is reported, since the learner's progress would be shared.
     *
     * @param byNote each note's questions
     * @param texts each note's text, for the reports
     */
    public static List<List<Question>> check(
            List<List<Question>> byNote, List<SourceText> texts, Diagnostics diagnostics) {
        QuestionIds ids = new QuestionIds(diagnostics);
        byNote.forEach(questions -> questions.stream()
                .filter(QuestionIds::explicit)
                .map(Question::id)
                .forEach(ids.given::add));
        List<List<Question>> unique = new ArrayList<>();
        for (int i = 0; i < byNote.size(); i++) {
            SourceText text = texts.get(i);
            unique.add(byNote.get(i).stream()
                    .map(question -> ids.own(question, text))
                    .toList());
        }
        return unique;
    }

    /** The id, with the first of {@code -2}, {@code -3} and so on that makes it free. */
    static String free(String id, Predicate<String> taken) {
        String free = id;
        for (int number = 2; taken.test(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    private static boolean explicit(Question question) {
        return question.core().origin() instanceof Origin.Authored
                && !question.id().equals(Fingerprint.of(question));
    }

    private Question own(Question question, SourceText text) {
        Question owner = owners.get(question.id());
        boolean explicit = explicit(question);
        if (explicit && owner != null && question.core().origin() instanceof Origin.Authored authored) {
            report(question, new Reports(text, authored.callout(), diagnostics), owner);
        }
        boolean first = explicit && owner == null;
        String free = free(question.id(), id -> owners.containsKey(id) || (!first && given.contains(id)));
        Question own = question.withId(free);
        owners.put(own.id(), own);
        return own;
    }

    private static void report(Question question, Reports reports, Question owner) {
        int line = reports.text().lineOf(owner.core().origin().span().offset());
        boolean here = owner.core().path().equals(question.core().path());
        String where = here ? "line " + line : "`" + owner.core().path() + "`";
        String message = "the id `" + question.id() + "` belongs to a question in " + where;
        String help = "give one of the two another id";
        SourceSpan whole = question.core().origin().span();
        // The words of the prompt may be those of the id.
        int length = question.id().length();
        Optional<SourceSpan> written = Stream.of("id=", "id=\"", "^")
                .map(before -> reports.find(before + question.id(), whole))
                .filter(span -> !span.equals(whole))
                .map(span -> new SourceSpan(span.end() - length, length))
                .findFirst();
        written.ifPresentOrElse(
                span -> reports.at(span, Code.QUESTION_DUPLICATE_ID, message, help),
                () -> reports.atTitle(Code.QUESTION_DUPLICATE_ID, message, help));
    }
}
