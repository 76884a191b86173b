package dev.studyleaf.quiz;

import java.util.Optional;

/** How questions of one kind are recognised and read. */
interface QuestionKind {
    /** Whether a draft is of this kind. Kinds are asked in the order of {@link QuestionKinds#ALL}; the first yes counts. */
    boolean matches(Draft draft);

    /** The question, or empty after a report of what is wrong with it. */
    Optional<Question> read(Draft draft);
}
