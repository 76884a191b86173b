package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Choices;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.Optional;

/** From what is said to the term: which one is it? */
public final class TermChoice extends TermForm {
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
                material.core(start.capital()),
                subject.term().name(),
                others.stream().map(TermForm::wrongName).toList()));
    }
}
