package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Choices;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.Optional;

/** From the term to what is said of it. */
public final class DefinitionChoice extends TermForm {
    private static final int FEWEST = 2;

    @Override
    public String name() {
        return "definition";
    }

    @Override
    double worth() {
        return 4;
    }

    @Override
    Optional<Question> ask(Subject subject, Material material) {
        Material.Start start = start(
                subject,
                context(subject, material)
                        + Wording.fill(
                                material.wording().describes(), subject.term().name()));
        List<Subject> others = material.distractors(subject, start.id()).stream()
                .filter(other -> !other.tellsItself())
                .toList();
        List<String> wrong = others.stream().map(Subject::definition).toList();
        if (others.size() < FEWEST
                || subject.tellsItself()
                || Giveaway.isSpelled(subject.definition(), subject.term().name())
                || !Choices.areLike(subject.definition(), wrong)
                || Giveaway.is(start.prompt().text(), subject.definition(), wrong)) {
            return Optional.empty();
        }
        return Optional.of(Choices.of(
                material.core(start.capital()),
                subject.definition(),
                others.stream()
                        .map(other -> new Choices.Wrong(
                                other.definition(),
                                Wording.fill(
                                        material.wording().other(), other.term().name())))
                        .toList()));
    }
}
