package dev.studyleaf.ask;

/**
 * An answer as a progress file keeps it.
 *
 * @param id of the question
 * @param time when, in milliseconds since 1970
 * @param grade 1 to 4
 * @param taken how long it took, in milliseconds
 * @param given what was chosen or typed
 */
public record Answer(String id, long time, int grade, long taken, String given) {}
