package dev.studyleaf.stats;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How learners fared with a question.
 *
 * @param id of the question or term
 * @param learners how many answered it
 * @param firstRight how many of them were right the first time
 * @param answers how often it was answered in all
 * @param right how many of these were right
 * @param sureAndWrong how many first answers were certain and wrong
 * @param seconds that the first answer took, the median
 * @param given what was given first, and by how many
 */
public record QuestionStats(
        String id,
        int learners,
        int firstRight,
        int answers,
        int right,
        int sureAndWrong,
        long seconds,
        Map<String, Integer> given) {
    private static final int CERTAIN = 3;
    private static final int SECOND = 1000;

    public QuestionStats {
        given = Map.copyOf(given);
    }

    /** {@code byLearner}: at least one answer each, in the order of time. */
    static QuestionStats of(String id, List<List<Answer>> byLearner) {
        List<Answer> first = byLearner.stream().map(answers -> answers.get(0)).toList();
        List<Answer> all = byLearner.stream().flatMap(List::stream).toList();
        Map<String, Integer> given = new TreeMap<>();
        first.stream()
                .filter(answer -> !answer.given().isEmpty())
                .forEach(answer -> given.merge(answer.given(), 1, Integer::sum));
        long[] taken = first.stream()
                .mapToLong(Answer::taken)
                .filter(ms -> ms > 0)
                .sorted()
                .toArray();
        return new QuestionStats(
                id,
                byLearner.size(),
                right(first.stream()),
                all.size(),
                right(all.stream()),
                (int) first.stream()
                        .filter(answer -> !answer.right() && answer.confidence() == CERTAIN)
                        .count(),
                taken.length == 0 ? 0 : Math.round((double) taken[taken.length / 2] / SECOND),
                given);
    }

    /** The share of learners that were right the first time, in percent. */
    public int ease() {
        return Math.round(100f * firstRight / learners);
    }

    private static int right(Stream<Answer> answers) {
        return (int) answers.filter(Answer::right).count();
    }
}
