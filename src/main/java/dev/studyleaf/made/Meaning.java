package dev.studyleaf.made;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a name means, said in one's own words: of a sure term that cannot be told apart from others by a choice. */
final class Meaning extends TermForm {
    private static final int FEWEST_STEMS = 4;

    /** What tells somebody what to do says not what something is. */
    private static final Pattern ADVICE = Pattern.compile(
            "(?iU)^(?:simply|just|always|never|make sure|ensure|use|try|remember"
                    + "|avoid|don't|do not|you|your|we|our)\\b|\\b(?:you (?:should|must|need|have to)|this (?:document|note|page|course))\\b");

    private final TermChoice choices = new TermChoice();

    @Override
    public String name() {
        return "meaning";
    }

    @Override
    double worth() {
        return 2;
    }

    @Override
    List<Subject> subjects(Material material) {
        return Stream.concat(material.subjects().stream(), material.formal().stream())
                .toList();
    }

    @Override
    Optional<Question> ask(Subject subject, Material material) {
        boolean alone = subject.isSure()
                && subject.saysBeside() >= FEWEST_STEMS
                && !ADVICE.matcher(subject.definition()).find()
                && (!subject.isTelling() || choices.ask(subject, material).isEmpty());
        if (!alone) {
            return Optional.empty();
        }
        Material.Start start = start(
                subject,
                context(subject, material)
                        + Wording.fill(
                                material.wording().means(), subject.term().name()));
        Material.Start bare = new Material.Start(
                start.form(), start.key(), start.prompt(), Optional.empty(), start.block(), start.terms());
        return Optional.of(
                new OpenQuestion(material.core(Prompts.capital(bare)), answer(subject, material), List.of()));
    }

    /** Its definition, with the formula that this leads to. */
    private static Fragment answer(Subject subject, Material material) {
        Fragment definition = subject.term().definition();
        Fragment formula =
                material.layout().formulas().get(subject.block().span().offset());
        return formula == null ? definition : Fragment.joined(List.of(definition, formula), " ");
    }
}
