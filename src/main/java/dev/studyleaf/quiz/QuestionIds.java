package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees to it that no two questions of a study have one id. */
public final class QuestionIds {
    private QuestionIds() {}

    /**
     * The questions with ids of their own: the first keeps its id, a later one gets a number. Where an author gave the id,
     * the clash is reported, since the learner's progress would be shared.
     *
     * @param byNote each note's questions
     * @param texts each note's text, for the reports
     */
    public static List<List<Question>> check(
            List<List<Question>> byNote, List<SourceText> texts, Diagnostics diagnostics) {
        Map<String, Question> owners = new HashMap<>();
        List<List<Question>> unique = new ArrayList<>();
        for (int i = 0; i < byNote.size(); i++) {
            List<Question> own = new ArrayList<>();
            for (Question question : byNote.get(i)) {
                own.add(own(question, owners, texts.get(i), diagnostics));
            }
            unique.add(own);
        }
        return unique;
    }

    private static Question own(
            Question question, Map<String, Question> owners, SourceText text, Diagnostics diagnostics) {
        Question owner = owners.putIfAbsent(question.id(), question);
        if (owner == null) {
            return question;
        }
        boolean same = Fingerprint.normal(owner.core().prompt().text())
                .equals(Fingerprint.normal(question.core().prompt().text()));
        if (!same) {
            diagnostics.add(
                    text,
                    question.core().callout().span(),
                    Code.QUESTION_DUPLICATE_ID,
                    "the id `" + question.id() + "` belongs to a question in `"
                            + owner.core().path() + "`",
                    "give one of the two another id");
        }
        int number = 2;
        while (owners.containsKey(question.id() + "-" + number)) {
            number++;
        }
        Question renamed = question.withId(question.id() + "-" + number);
        owners.put(renamed.id(), renamed);
        return renamed;
    }
}
