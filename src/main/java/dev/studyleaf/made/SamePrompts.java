package dev.studyleaf.made;

import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prompts that two notes have, with another answer in each: nobody could tell which is meant, so no note shows them. Copies of
 * a note answer alike, and are shown.
 */
final class SamePrompts {
    private SamePrompts() {}

    /** The questions of each note, those with such a prompt for practice only. */
    static List<List<Question>> demoted(List<List<Question>> notes) {
        Set<String> unclear = notes.stream()
                .flatMap(List::stream)
                .filter(SamePrompts::isShown)
                .collect(Collectors.groupingBy(SamePrompts::prompt))
                .entrySet()
                .stream()
                .filter(same -> same.getValue().size() > 1
                        && same.getValue().stream()
                                        .map(SamePrompts::answer)
                                        .distinct()
                                        .count()
                                > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return unclear.isEmpty()
                ? notes
                : notes.stream()
                        .map(note -> note.stream()
                                .map(one -> isShown(one) && unclear.contains(prompt(one)) ? practised(one) : one)
                                .toList())
                        .toList();
    }

    private static boolean isShown(Question question) {
        return question.core().made() && question.onNote();
    }

    private static String prompt(Question question) {
        return Definitions.folded(question.core().prompt().text());
    }

    private static String answer(Question question) {
        return String.join("\n", question.answers())
                + question.pieces().map(Fragment::text).collect(Collectors.joining("\n"));
    }

    private static Question practised(Question question) {
        return question.core().origin() instanceof Origin.Made made
                ? question.with(question.core().withOrigin(made.onNote(false)))
                : question;
    }
}
