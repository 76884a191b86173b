package dev.studyleaf.made;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A form that asks for one term at a time. */
abstract class TermForm implements Form {
    @Override
    public final List<Made> make(Material material) {
        List<Made> all = new ArrayList<>();
        for (Subject subject : subjects(material)) {
            ask(subject, material)
                    .ifPresent(
                            question -> all.add(new Made(question, worth(subject), TermSigns.of(subject, material))));
        }
        return all;
    }

    /** What it asks for. */
    List<Subject> subjects(Material material) {
        return material.subjects();
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

    /** The id of its question about a subject. */
    String id(Subject subject) {
        return start(subject, "").id();
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
     * What a prompt begins with, so that it says what it is about: the subject's kind, {@code "Application services: "}, with the
     * title of its note before a brief one, else that title; empty where both would give the name away.
     */
    static String context(Subject subject, Material material) {
        return contexts(subject, material).findFirst().map(TermForm::begun).orElse("");
    }

    /** The same before a choice of names; one that would tell the right one is left out. */
    static String context(Subject subject, List<Subject> others, Material material) {
        List<String> wrong = others.stream().map(other -> other.term().name()).toList();
        return contexts(subject, material)
                .filter(heading -> !Giveaway.is(heading, subject.term().name(), wrong))
                .findFirst()
                .map(TermForm::begun)
                .orElse("");
    }

    private static Stream<String> contexts(Subject subject, Material material) {
        String category = Prompts.heading(subject.category());
        return Stream.of(category.isEmpty() ? "" : material.framed(category), category, material.title())
                .filter(heading -> !heading.isEmpty() && !names(heading, subject));
    }

    /** Whether a heading has one of the names of what is asked for. */
    private static boolean names(String heading, Subject subject) {
        Set<String> said = Stems.of(heading);
        return Stream.concat(Stream.of(subject.term().name()), subject.term().aliases().stream())
                .map(Stems::of)
                .anyMatch(name -> !name.isEmpty() && said.containsAll(name));
    }

    private static String begun(String heading) {
        return heading + ": ";
    }

    static Choices.Wrong wrongName(Subject other) {
        return new Choices.Wrong(
                other.term().name(), OneLine.of(other.term().definition().text()));
    }
}
