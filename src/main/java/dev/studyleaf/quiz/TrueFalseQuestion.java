package dev.studyleaf.quiz;

/**
 * A statement that is true or false.
 */
public record TrueFalseQuestion(QuestionCore core, boolean answer) implements Question {

    @Override
    public String kind() {
        return "truefalse";
    }

    @Override
    public TrueFalseQuestion with(QuestionCore other) {
        return new TrueFalseQuestion(other, answer);
    }
}
