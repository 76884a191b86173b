package dev.studyleaf.quiz;

import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One or several of the options are right.
 *
 * @param core what every question has
 * @param options as written
 * @param multiple whether several may be chosen
 */
public record ChoiceQuestion(QuestionCore core, List<Option> options, boolean multiple) implements Question {
    /**
     * An option.
     *
     * @param id eight letters and digits from its text, so that it survives reordering
     * @param text what is offered
     * @param right whether it is an answer
     * @param feedback why it is right or wrong
     */
    public record Option(String id, Fragment text, boolean right, Optional<Fragment> feedback) {}

    public ChoiceQuestion {
        options = List.copyOf(options);
    }

    @Override
    public Stream<Fragment> pieces() {
        return Stream.concat(
                core.pieces(),
                options.stream()
                        .flatMap(option -> Stream.concat(Stream.of(option.text()), option.feedback().stream())));
    }

    @Override
    public String kind() {
        return "choice";
    }

    @Override
    public List<String> answers() {
        return options.stream()
                .filter(Option::right)
                .map(option -> option.text().text())
                .toList();
    }

    @Override
    public ChoiceQuestion with(QuestionCore other) {
        return new ChoiceQuestion(other, options, multiple);
    }
}
