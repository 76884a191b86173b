package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Match:} and a table of two columns, or bullets with an arrow; an empty left side is an extra right side. */
final class MatchingKind implements QuestionKind {
    private static final Pattern ARROW = Pattern.compile("\\s*(?:→|->|=>|⇒)\\s*");

    @Override
    public boolean matches(Draft draft) {
        return draft.word().equals("match");
    }

    @Override
    public Optional<Question> read(Draft draft) {
        List<MatchingQuestion.Pair> pairs = new ArrayList<>();
        List<Fragment> extras = new ArrayList<>();
        for (MatchingQuestion.Pair pair : rows(draft)) {
            if (!pair.left().isEmpty() && !pair.right().isEmpty()) {
                pairs.add(pair);
            } else if (!pair.right().isEmpty()) {
                extras.add(pair.right());
            }
        }
        if (pairs.size() < 2) {
            draft.report(
                    Code.QUESTION_TOO_FEW,
                    "a matching question needs 2 pairs, this has " + pairs.size(),
                    "write a table of two columns, or bullets such as `- left → right`");
            return Optional.empty();
        }
        return Optional.of(new MatchingQuestion(draft.core(), pairs, extras));
    }

    private static List<MatchingQuestion.Pair> rows(Draft draft) {
        List<MatchingQuestion.Pair> rows = new ArrayList<>();
        for (CalloutPart part : draft.parts()) {
            if (part instanceof CalloutPart.Table table) {
                table.rows().stream()
                        .skip(1)
                        .filter(row -> row.size() > 1)
                        .forEach(row -> rows.add(new MatchingQuestion.Pair(row.get(0), row.get(1))));
            } else if (part instanceof CalloutPart.Items items) {
                items.items().forEach(item -> arrow(item.text()).ifPresent(rows::add));
            }
        }
        return rows;
    }

    /** Both sides as words: a side cannot keep its mark-up when it is cut out of the middle of a line. */
    private static Optional<MatchingQuestion.Pair> arrow(Fragment item) {
        Matcher arrow = ARROW.matcher(item.text());
        if (!arrow.find()) {
            return Optional.empty();
        }
        Fragment left = Fragment.ofText(item.text().substring(0, arrow.start()).strip());
        return Optional.of(new MatchingQuestion.Pair(left, item.from(arrow.end())));
    }
}
