package dev.studyleaf.quiz;

/** A question that an author wrote. Each kind is a record of its own. */
public interface Question {
    QuestionCore core();

    /** The name of its kind: its template is {@code question/KIND.ftlh}. */
    String kind();

    /** The same question under another id. */
    Question withId(String id);

    /** Whether its note asks it. One that is kept for the exam is not asked there. */
    default boolean onNote() {
        return !core().marking().examOnly();
    }

    default String id() {
        return core().id();
    }
}
