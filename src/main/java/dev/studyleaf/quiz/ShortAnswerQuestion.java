package dev.studyleaf.quiz;

import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answer is a few words.
 */
public record ShortAnswerQuestion(QuestionCore core, List<Accepted> accepted, List<Wrong> wrong) implements Question {
    /**
     * What is accepted.
     *
     * @param text the words, or a regular expression without its slashes
     * @param tolerant whether a typing slip is forgiven
     * @param regex whether it is a regular expression
     */
    public record Accepted(String text, boolean tolerant, boolean regex) {}

    /** A wrong answer that the author foresaw, and what to say to it. */
    public record Wrong(String text, Fragment feedback) {}

    public ShortAnswerQuestion {
        accepted = List.copyOf(accepted);
        wrong = List.copyOf(wrong);
    }

    @Override
    public Stream<Fragment> pieces() {
        return Stream.concat(core.pieces(), wrong.stream().map(Wrong::feedback));
    }

    @Override
    public String kind() {
        return "short";
    }

    @Override
    public List<String> answers() {
        return accepted.stream().filter(one -> !one.regex()).map(Accepted::text).toList();
    }

    @Override
    public ShortAnswerQuestion with(QuestionCore other) {
        return new ShortAnswerQuestion(other, accepted, wrong);
    }
}
