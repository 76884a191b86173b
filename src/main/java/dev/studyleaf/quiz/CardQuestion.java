package dev.studyleaf.quiz;

import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A card with a front, which is the prompt, and a back. The learner says how it went.
 *
 * @param core what every question has
 * @param back the answer
 * @param reversed whether this is the second way of a card that is asked both ways
 */
public record CardQuestion(QuestionCore core, Fragment back, boolean reversed) implements Question {
    /** The same for both ways of a card. */
    public String pair() {
        return Fingerprint.ofOption(Stream.of(core.prompt().text(), back.text())
                .map(Fingerprint::normal)
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    @Override
    public Stream<Fragment> pieces() {
        return Stream.concat(core.pieces(), Stream.of(back));
    }

    @Override
    public String kind() {
        return "card";
    }

    /** Beside its first way it would show the answer. */
    @Override
    public boolean onNote() {
        return !reversed && Question.super.onNote();
    }

    @Override
    public List<String> answers() {
        return List.of(back.text());
    }

    @Override
    public CardQuestion with(QuestionCore other) {
        return new CardQuestion(other, back, reversed);
    }
}
