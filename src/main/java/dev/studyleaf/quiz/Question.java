package dev.studyleaf.quiz;

/** A question. Each kind is a record of its own. */
public interface Question {
    QuestionCore core();

    /** The name of its kind: its template is {@code question/KIND.ftlh}. */
    String kind();

    /** The same question with other things of {@link #core()}. */
    Question with(QuestionCore other);

    /** The same question under another id. */
    default Question withId(String id) {
        return with(core().withId(id));
    }

    /** Whether its note asks it. One that is kept for the exam is not asked there. */
    default boolean onNote() {
        return core().origin().onNote() && !core().marking().examOnly();
    }

    default String id() {
        return core().id();
    }
}
