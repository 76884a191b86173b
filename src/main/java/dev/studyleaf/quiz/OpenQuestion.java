package dev.studyleaf.quiz;

import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.stream.Stream;

/**
 * Free recall, graded by the learner against a model answer and its points.
 */
public record OpenQuestion(QuestionCore core, Fragment model, List<Fragment> rubric) implements Question {
    public OpenQuestion {
        rubric = List.copyOf(rubric);
    }

    @Override
    public Stream<Fragment> pieces() {
        return Stream.concat(core.pieces(), Stream.concat(Stream.of(model), rubric.stream()));
    }

    @Override
    public String kind() {
        return "open";
    }

    @Override
    public List<String> answers() {
        return List.of(model.text());
    }

    @Override
    public OpenQuestion with(QuestionCore other) {
        return new OpenQuestion(other, model, rubric);
    }
}
