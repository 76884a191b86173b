package dev.studyleaf.quiz;

import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.stream.Stream;

/**
 * What belongs together; {@code extras} are right sides that belong to nothing.
 */
public record MatchingQuestion(QuestionCore core, List<Pair> pairs, List<Fragment> extras) implements Question {
    /** A left side and its right side. */
    public record Pair(Fragment left, Fragment right) {}

    public MatchingQuestion {
        pairs = List.copyOf(pairs);
        extras = List.copyOf(extras);
    }

    @Override
    public Stream<Fragment> pieces() {
        return Stream.concat(
                core.pieces(),
                Stream.concat(pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right())), extras.stream()));
    }

    @Override
    public String kind() {
        return "matching";
    }

    @Override
    public List<String> answers() {
        return pairs.stream()
                .map(pair -> pair.left().text() + ": " + pair.right().text())
                .toList();
    }

    @Override
    public MatchingQuestion with(QuestionCore other) {
        return new MatchingQuestion(other, pairs, extras);
    }
}
