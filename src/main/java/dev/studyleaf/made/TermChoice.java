package dev.studyleaf.made;

import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.Optional;

/** From what is said to the term: which one is it? */
final class TermChoice extends TermForm {
    @Override
    public String name() {
        return "term";
    }

    @Override
    double worth() {
        return 5;
    }

    @Override
    Optional<Question> ask(Subject subject, Material material) {
        Material.Start start = start(
                subject,
                context(subject, material) + Wording.fill(material.wording().fits(), subject.definition()));
        List<Subject> others = material.distractors(subject, start.id());
        if (others.isEmpty() || givesAway(subject, others)) {
            return Optional.empty();
        }
        return Optional.of(Choices.of(
                material.core(Prompts.capital(start)),
                subject.term().name(),
                others.stream().map(TermForm::wrongName).toList()));
    }
}
