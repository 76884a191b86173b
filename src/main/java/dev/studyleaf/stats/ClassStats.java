package dev.studyleaf.stats;

import dev.studyleaf.quiz.ChoiceQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a class of learners fared.
 *
 * @param learners how many there are
 * @param questions the hardest first
 */
public record ClassStats(int learners, List<QuestionStats> questions) {
    public ClassStats {
        questions = List.copyOf(questions);
    }

    /**
     * The statistics of the texts of progress files, in whatever order they come; {@code renamed} has the ids that took the
     * place of older ones.
     *
     * @throws IllegalArgumentException if a text is no progress file; the message begins with its index from 0 and a space
     */
    public static ClassStats of(List<String> files, Map<String, String> renamed) {
        List<List<Answer>> answers = new ArrayList<>();
        for (String file : files) {
            try {
                answers.add(Answer.read(file, renamed));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(answers.size() + " " + e.getMessage(), e);
            }
        }
        Learners learners = new Learners(answers);
        List<QuestionStats> questions = learners.byQuestion().entrySet().stream()
                .map(question -> QuestionStats.of(question.getKey(), question.getValue()))
                .sorted(Comparator.comparingInt(QuestionStats::ease).thenComparing(QuestionStats::id))
                .toList();
        return new ClassStats(learners.count(), questions);
    }

    /** The wrong options that nobody took, of a question where that was kept for at least {@code fewest} learners. */
    public static List<ChoiceQuestion.Option> neverChosen(ChoiceQuestion question, QuestionStats stats, int fewest) {
        int known = stats.given().values().stream().mapToInt(Integer::intValue).sum();
        List<String> taken = stats.given().keySet().stream()
                .flatMap(given -> Arrays.stream(given.split(" ")))
                .collect(Collectors.toList());
        return known < fewest
                ? List.of()
                : question.options().stream()
                        .filter(option -> !option.right() && !taken.contains(option.id()))
                        .toList();
    }
}
