package dev.studyleaf.note.dialect;

/**
 * What the author said about a place, so that less has to be said by each question there.
 *
 * @param deck whether it is for cards: a tag such as {@code #flashcards}, {@code cards: true} or a heading says so
 * @param quiz whether it is under a heading such as "Quiz" or "Self-check"
 * @param reply whether the note is in a language in which {@code R} may stand for the answer
 */
record QuestionPlace(boolean deck, boolean quiz, boolean reply) {}
