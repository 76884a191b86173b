package dev.studyleaf.ask;

import dev.studyleaf.quiz.ClozeQuestion;
import java.util.List;
import java.util.stream.IntStream;

/** Gaps, with a bar between the words for each. */
record GapsForm(ClozeQuestion question) implements Form {
    @Override
    public List<String> lines() {
        return IntStream.range(0, question.gaps().size())
                .filter(gap -> !question.gaps().get(gap).hint().isEmpty())
                .mapToObj(gap ->
                        "Gap " + (gap + 1) + ": " + question.gaps().get(gap).hint())
                .toList();
    }

    @Override
    public String wanted() {
        int gaps = question.gaps().size();
        return gaps == 1 ? "In the gap" : "In the " + gaps + " gaps, with | between";
    }

    @Override
    public Verdict judge(String typed) {
        String[] words = typed.split("\\|", -1);
        int gaps = question.gaps().size();
        if (words.length != gaps) {
            return Verdict.unreadable("Type " + gaps + " answers with | between them.");
        }
        int right = (int) IntStream.range(0, gaps)
                .filter(gap -> question.gaps().get(gap).accepted().stream()
                        .anyMatch(one -> TypedWords.same(one, words[gap]) || TypedWords.near(one, words[gap])))
                .count();
        List<String> remarks = right < gaps && gaps > 1 ? List.of(right + " of " + gaps + " right.") : List.of();
        return Verdict.of(right == gaps, typed, remarks);
    }

    @Override
    public String answer() {
        return String.join(" | ", question.answers());
    }
}
