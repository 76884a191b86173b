package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.quiz.ShortAnswerQuestion.Accepted;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an abbreviation stands for, typed from memory. The notes spell it out where they name it, so that one answer is right; its
 * letters are the initials of that.
 */
public final class Abbreviation extends TermForm {
    /** More of a note would be a drill; the first are those that the notes use most. */
    private static final int MOST = 2;

    /** A heading that has so many of the words tells them. */
    private static final double TELLS = 0.5;

    @Override
    public String name() {
        return "abbreviation";
    }

    @Override
    double worth() {
        return 1;
    }

    @Override
    List<Subject> subjects(Material material) {
        return material.subjects().shortForms().stream()
                .sorted(Comparator.comparingInt(subject -> -subject.uses()))
                .limit(MOST)
                .toList();
    }

    @Override
    Optional<Question> ask(Subject subject, Material material) {
        String name = subject.term().name();
        List<String> names = subject.term().aliases().stream()
                .filter(alias -> Giveaway.isSpelled(alias, name))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Set<String> asked = Stems.of(names.get(0));
        String context = context(subject, material, heading -> Stems.overlap(asked, Stems.of(heading)) >= TELLS);
        Material.Start start =
                start(subject, context + Wording.fill(material.wording().standsFor(), name));
        List<Accepted> accepted =
                names.stream().map(one -> new Accepted(one, true, false)).toList();
        return Optional.of(new ShortAnswerQuestion(material.core(start.capital()), accepted, List.of()));
    }
}
