package dev.studyleaf.made;

import dev.studyleaf.glossary.TermMatcher;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of a term, with another term of the glossary left out of it: the noun that carries it. */
final class TermGap extends TermForm {
    private static final int SHORTEST = 30;

    @Override
    public String name() {
        return "gap";
    }

    @Override
    double worth() {
        return 3;
    }

    @Override
    Optional<Question> ask(Subject subject, Material material) {
        String text = subject.definition();
        List<TermMatcher.Match> others = material.matcher().find(text).stream()
                .filter(match -> !match.term().slug().equals(subject.term().slug()))
                .toList();
        if (text.length() < SHORTEST || others.isEmpty()) {
            return Optional.empty();
        }
        TermMatcher.Match gap = others.get(others.size() - 1);
        String answer = text.substring(gap.start(), gap.end());
        String rest = text.substring(0, gap.start()) + " " + text.substring(gap.end());
        boolean name = answer.indexOf(' ') > 0 || answer.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean told = !name
                || Stems.of(answer).stream()
                        .anyMatch(stem ->
                                subject.name().contains(stem) || Stems.of(rest).contains(stem));
        if (told) {
            return Optional.empty();
        }
        Material.Start start = start(subject, "");
        Fragment prompt = Fragment.ofMarked(
                subject.term().name() + ": " + text.substring(0, gap.start()), answer, text.substring(gap.end()));
        Material.Start gapped = new Material.Start(
                this,
                start.key(),
                prompt,
                Optional.empty(),
                start.block(),
                List.of(subject.term().name()));
        String hint = answer.substring(0, answer.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT) + Definitions.BLANK;
        return Optional.of(
                new ClozeQuestion(material.core(gapped), List.of(new ClozeQuestion.Gap(accepted(answer, gap), hint))));
    }

    private static List<String> accepted(String answer, TermMatcher.Match gap) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(answer, gap.term().name()), gap.term().aliases().stream())
                .distinct()
                .toList();
    }
}
