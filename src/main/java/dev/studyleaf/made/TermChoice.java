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
        String asked = Wording.fill(material.wording().fits(), subject.definition());
        List<Subject> others = material.distractors(subject, id(subject), subject.definition());
        if (others.isEmpty()
                || Giveaway.isTold(subject.definition(), subject.term().name())) {
            return Optional.empty();
        }
        Material.Start start =
                start(subject, context(subject, material, heading -> tells(heading, subject, others)) + asked);
        return Optional.of(Choices.of(
                material.core(Prompts.capital(start)),
                subject.term().name(),
                others.stream().map(TermForm::wrongName).toList()));
    }
}
