package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionCore;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.quiz.ShortAnswerQuestion.Accepted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From what is said to the term, typed from memory. The first letters are shown, so that only one name fits. */
public final class TypedTerm extends TermForm {
    private static final int MOST_WORDS = 3;
    /** The patterns whose definitions are whole enough to name one thing only; see docs/quality/made-questions-samples.md. */
    private static final Set<String> SURE = Set.of("declared", "is-a", "term-table");

    private static final int SHORT = 3;
    private static final int FEWEST_STEMS = 5;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Two names for one thing are two answers. */
    private static final Pattern EITHER = Pattern.compile("(?iU)\\s(?:or|oder|ou|o)\\s|\\p{L}\\s?/\\s?\\p{L}{2}");

    /** What goes on to tell an example to the reader. */
    private static final Pattern SPOKEN =
            Pattern.compile("(?iU)\\b(?:we|you|your|let's|say|wir|ihr|nous|vous|nosotros|noi)\\b");

    /** What is said to be one of many may be any of them. */
    private static final Pattern ONE_OF = Pattern.compile(
            "(?iU)^(?:one|eine[rs]?|une?|un[ao]|uma?|een) (?:of|der|des|de|di|dei|degli|delle|dos|das|van)\\b[^,.]{0,20}\\d");

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

    @Override
    public String name() {
        return "typed";
    }

    @Override
    double worth() {
        return 3.5;
    }

    @Override
    Optional<Question> ask(Subject subject, Material material) {
        String name = BRACKETS.matcher(subject.term().name()).replaceAll("").strip();
        String[] words = SPACE.split(name);
        boolean plain = words.length <= MOST_WORDS
                && name.chars().allMatch(TypedTerm::isTyped)
                && !EITHER.matcher(name).find();
        boolean one = SURE.contains(subject.term().pattern())
                && subject.term().link()
                && name.length() > SHORT
                && subject.definition().indexOf(';') < 0
                && !SPOKEN.matcher(subject.definition()).find();
        if (!plain
                || !one
                || subject.meaning().size() < FEWEST_STEMS
                || ONE_OF.matcher(subject.definition()).find()
                || subject.tellsItself()
                || Giveaway.isTold(subject.definition(), name)) {
            return Optional.empty();
        }
        String context = context(
                subject, material, heading -> Giveaway.isTold(heading, name) || Giveaway.isInflected(heading, name));
        Material.Start start = start(
                subject, context + Wording.fill(material.wording().named(), subject.definition(), initials(words)));
        QuestionCore core = material.core(start.capital());
        return Optional.of(new ShortAnswerQuestion(core, accepted(subject, name), List.of()));
    }

    private static boolean isTyped(int c) {
        return Character.isLetterOrDigit(c) || " -+.#'’&/".indexOf(c) >= 0;
    }

    /** {@code A… P…} */
    private static String initials(String... words) {
        return Stream.of(words)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + Definitions.BLANK)
                .collect(Collectors.joining(" "));
    }

    private static List<Accepted> accepted(Subject subject, String name) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        names.add(subject.term().name());
        names.addAll(subject.term().aliases());
        List<Accepted> accepted = new ArrayList<>();
        names.forEach(one -> accepted.add(new Accepted(one, true, false)));
        return accepted;
    }
}
