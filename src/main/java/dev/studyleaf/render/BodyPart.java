package dev.studyleaf.render;

import dev.studyleaf.quiz.Question;
import java.util.Optional;

/**
 * A part of a note's body: either HTML or a question.
 *
 * @param html the HTML, empty for a question
 * @param question the question, if it is one
 * @param number its number in the note, from 1; 0 for HTML
 * @param source for a question made from the note, the place of what it was made from, such as {@code #at-12}; else empty
 */
public record BodyPart(String html, Optional<Question> question, int number, String source) {}
