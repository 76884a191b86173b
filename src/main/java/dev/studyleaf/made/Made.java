package dev.studyleaf.made;

import dev.studyleaf.quiz.Question;

/**
 * A made question and how good it is among those of its part.
 *
 * @param question with its id; not yet shown on its note's page
 * @param worth the higher the better, about 0 to 10
 * @param sure whether it may be shown on its note's page; others are for practice only
 */
record Made(Question question, double worth, boolean sure) {}
