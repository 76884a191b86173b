package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Choices;
import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A form that asks for one term at a time. */
abstract class TermForm implements Form {
    @Override
    public final List<Made> make(Material material) {
        List<Made> all = new ArrayList<>();
        for (Subject subject : subjects(material)) {
            ask(subject, material)
                    .ifPresent(question ->
                            all.add(new Made(question, worth(subject), signs(subject, question, material))));
        }
        return all;
    }

    /** What speaks for and against a question about a subject. */
    Set<Sign> signs(Subject subject, Question question, Material material) {
        return TermSigns.of(subject, material);
    }

    /** What it asks for. */
    List<Subject> subjects(Material material) {
        return material.subjects().telling();
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

    /** What a prompt that says the subject's name begins with: its own heading says no more than that. */
    static String context(Subject subject, Material material) {
        String own = material.note().sections().get(subject.section()).title();
        return context(
                subject,
                subject.term().name(),
                material,
                heading -> names(heading, subject)
                        && (own.contains(heading) || subject.category().contains(heading)));
    }

    /** The same before a question for the name; a heading that tells it is left out. */
    static String context(Subject subject, Material material, Predicate<String> tells) {
        return context(subject, "", material, heading -> names(heading, subject) || tells.test(heading));
    }

    private static String context(Subject subject, String asked, Material material, Predicate<String> gives) {
        int section = subject.section();
        String kind = subject.category();
        String context = material.context(section, material.isFolder(kind) ? "" : kind, asked, gives);
        return context.isEmpty() ? material.context(section, kind, asked, gives) : context;
    }

    /** Whether a heading tells which of some names is right. */
    static boolean tells(String heading, Subject subject, List<Subject> others) {
        return Giveaway.is(
                heading,
                subject.term().name(),
                others.stream().map(other -> other.term().name()).toList());
    }

    /** Whether a heading has one of the names of what is asked for. */
    private static boolean names(String heading, Subject subject) {
        Set<String> said = Stems.of(heading);
        return Stream.concat(Stream.of(subject.term().name()), subject.term().aliases().stream())
                .map(Stems::of)
                .anyMatch(name -> !name.isEmpty() && said.containsAll(name));
    }

    static Choices.Wrong wrongName(Subject other) {
        return new Choices.Wrong(
                other.term().name(), OneLine.of(other.term().definition().text()));
    }
}
