package dev.studyleaf.made.form;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.ChoiceQuestion.Option;
import dev.studyleaf.quiz.Fingerprint;
import dev.studyleaf.quiz.QuestionCore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a choice together: the options in an order that says nothing and never changes. */
public final class Choices {
    /** The longest option may be so much longer than the shortest before length gives something away. */
    private static final int FACTOR = 3;

    private Choices() {}

    /** {@code wrong} are pairs of a wrong option and what is said to who chooses it. */
    public static ChoiceQuestion of(QuestionCore core, String right, List<Wrong> wrong) {
        List<Option> options = new ArrayList<>();
        options.add(option(right, true, Optional.empty()));
        wrong.forEach(one -> options.add(option(one.text(), false, Optional.of(Fragment.ofText(one.feedback())))));
        Map<String, String> lots = new HashMap<>();
        options.forEach(option -> lots.put(option.id(), Fingerprint.ofOption(core.id() + ' ' + option.id())));
        options.sort(Comparator.comparing(option -> lots.getOrDefault(option.id(), "")));
        return new ChoiceQuestion(core, options, false);
    }

    /** A wrong option and what is said to who chooses it. */
    public record Wrong(String text, String feedback) {}

    private static Option option(String text, boolean right, Optional<Fragment> feedback) {
        return new Option(Fingerprint.ofOption(text), Fragment.ofText(text), right, feedback);
    }

    /** Whether no option stands out by its length. */
    public static boolean areLike(String right, List<String> wrong) {
        int longest = Math.max(
                right.length(), wrong.stream().mapToInt(String::length).max().orElse(0));
        int shortest = Math.min(
                right.length(), wrong.stream().mapToInt(String::length).min().orElse(0));
        return shortest > 0 && longest <= FACTOR * Math.max(shortest, 12);
    }
}
