package dev.studyleaf.made;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A form that asks for one term at a time. */
abstract class TermForm implements Form {
    @Override
    public final List<Made> make(Material material) {
        List<Made> all = new ArrayList<>();
        for (Subject subject : material.subjects()) {
            ask(subject, material)
                    .ifPresent(
                            question -> all.add(new Made(question, worth(subject), TermSigns.of(subject, material))));
        }
        return all;
    }

    /** The question, or empty where none would be fair. */
    abstract Optional<Question> ask(Subject subject, Material material);

    /** How good a question of this form is. */
    abstract double worth();

    private double worth(Subject subject) {
        return worth()
                + 2 * subject.term().evidence().confidence()
                + Math.min(2, subject.meaning().size() / 5.0);
    }

    Material.Start start(Subject subject, String prompt) {
        String name = subject.term().name();
        Fragment why = Fragment.ofText(
                name + ": " + OneLine.of(subject.term().definition().text()));
        return new Material.Start(
                this,
                Definitions.folded(name),
                Fragment.ofText(prompt),
                Optional.of(why),
                subject.block(),
                List.of(name));
    }

    /**
     * What a prompt begins with, so that it says what it is about: the subject's kind, {@code "Application services: "}, else the
     * title of its note; empty where both would give the name away.
     */
    static String context(Subject subject, Material material) {
        return Stream.of(subject.category(), material.note().title())
                .map(Prompts::heading)
                .filter(heading -> !heading.isEmpty() && !Stems.of(heading).containsAll(subject.name()))
                .findFirst()
                .map(heading -> heading + ": ")
                .orElse("");
    }

    /** Whether a word of the name stands in the definition, and not in the names of the others too. */
    static boolean givesAway(Subject subject, List<Subject> others) {
        return subject.name().stream()
                .filter(stem -> Stems.akin(stem, subject.meaning()))
                .anyMatch(
                        stem -> !others.stream().allMatch(other -> other.name().contains(stem)));
    }

    static Choices.Wrong wrongName(Subject other) {
        return new Choices.Wrong(
                other.term().name(), OneLine.of(other.term().definition().text()));
    }
}
