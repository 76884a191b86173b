package dev.studyleaf.quiz;

/**
 * The answer is a number from {@code low} to {@code high}; {@code shown} is the answer as the author wrote it, {@code unit} may be empty.
 */
public record NumericQuestion(
        QuestionCore core, double low, double high, boolean highIncluded, String shown, String unit)
        implements Question {

    @Override
    public String kind() {
        return "numeric";
    }

    @Override
    public NumericQuestion with(QuestionCore other) {
        return new NumericQuestion(other, low, high, highIncluded, shown, unit);
    }
}
