package dev.studyleaf.made.weigh;

import dev.studyleaf.quiz.Question;
import java.util.Set;

/**
 * A made question and how good it is among those of its part.
 *
 * @param question with its id; not yet shown on its note's page
 * @param worth the higher the better, about 0 to 10
 * @param signs what speaks for and against it
 */
public record Made(Question question, double worth, Set<Sign> signs) {
    /** From so many points on a note shows a question: docs/quality/made-questions.md says what that was measured to mean. */
    private static final int SHOWN = 17;

    /** Under so many points a question is not made at all. */
    private static final int LEAST = 8;

    /** What is for practice only, whatever else speaks for it. */
    private static final Set<Sign> PRACTICE = Set.of(
            Sign.UNSURE_TERM,
            Sign.NO_THINGS,
            Sign.EXERCISE,
            Sign.SAYS_LITTLE,
            Sign.NO_NAMES,
            Sign.BARE_POINT,
            Sign.LONG_NAME,
            Sign.MORE_BELOW,
            Sign.POINTS_BACK,
            Sign.NO_SUBJECT,
            Sign.EXAMPLE_VALUE);

    public Made {
        signs = Set.copyOf(signs);
    }

    /** Tenths of a logit: 22 stand for nine of ten. */
    public int points() {
        return signs.stream().mapToInt(Sign::points).sum();
    }

    /** Whether it may be shown on its note's page; others are for practice only. */
    boolean sure() {
        return points() >= SHOWN && signs.stream().noneMatch(PRACTICE::contains);
    }

    /** Whether it may be asked anywhere. */
    public boolean fit() {
        return points() >= LEAST;
    }
}
