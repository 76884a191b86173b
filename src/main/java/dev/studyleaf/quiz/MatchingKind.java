package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Match:} and a table of two columns, or bullets with an arrow; an empty left side is an extra right side. */
final class MatchingKind implements QuestionKind {
    private static final Pattern ARROW = Pattern.compile("\\s*(?:→|->|=>|⇒)\\s*");
    private static final int FEWEST = 2;

    private record Row(Fragment left, Fragment right, SourceSpan span) {
        boolean pair() {
            return !left.text().isBlank();
        }
    }

    @Override
    public boolean matches(Draft draft) {
        return draft.word().equals("match");
    }

    @Override
    public Optional<Question> read(Draft draft) {
        List<Row> rows = rows(draft);
        List<MatchingQuestion.Pair> pairs = rows.stream()
                .filter(Row::pair)
                .map(row -> new MatchingQuestion.Pair(row.left(), row.right()))
                .toList();
        if (pairs.size() < FEWEST) {
            draft.reports()
                    .atTitle(
                            Code.QUESTION_TOO_FEW,
                            "a matching question needs " + FEWEST + " pairs, this has " + pairs.size(),
                            "write a table of two columns, or bullets such as `- left → right`");
            return Optional.empty();
        }
        if (wrong(draft, rows)) {
            return Optional.empty();
        }
        List<Fragment> extras =
                rows.stream().filter(row -> !row.pair()).map(Row::right).toList();
        return Optional.of(new MatchingQuestion(draft.core(), pairs, extras));
    }

    private static boolean wrong(Draft draft, List<Row> rows) {
        Set<String> seen = new HashSet<>();
        boolean found = false;
        for (Row row : rows) {
            String left = row.left().text().strip();
            if (row.right().text().isBlank()) {
                draft.reports()
                        .at(
                                row.span(),
                                Code.QUESTION_NO_ANSWER,
                                "`" + left + "` has no right side",
                                "write both sides: a second cell, or `- left → right`");
                found = true;
            } else if (row.pair() && !seen.add(Fingerprint.normal(left))) {
                draft.reports()
                        .at(
                                row.span(),
                                Code.QUESTION_DUPLICATE_OPTION,
                                "the left side `" + left + "` is there twice",
                                "change or remove one of the two");
                found = true;
            }
        }
        return found;
    }

    private static List<Row> rows(Draft draft) {
        List<Row> rows = new ArrayList<>();
        for (CalloutPart part : draft.parts()) {
            if (part instanceof CalloutPart.Table table) {
                table.rows().stream().skip(1).forEach(cells -> rows.add(row(cells, table.span(), draft)));
            } else if (part instanceof CalloutPart.Items items) {
                items.items().forEach(item -> rows.add(row(item, draft)));
            }
        }
        rows.removeIf(row -> row.left().text().isBlank() && row.right().text().isBlank());
        return rows;
    }

    private static Row row(List<Fragment> cells, SourceSpan table, Draft draft) {
        Fragment left = cells.isEmpty() ? Fragment.EMPTY : cells.get(0);
        Fragment right = cells.size() < 2 ? Fragment.EMPTY : cells.get(1);
        return new Row(left, right, draft.reports().find(left.text().strip(), table));
    }

    private static Row row(CalloutPart.Item item, Draft draft) {
        Fragment text = item.text();
        Matcher arrow = ARROW.matcher(text.text());
        boolean parted = arrow.find();
        Fragment left = parted ? text.until(arrow.start()) : text;
        Fragment right = parted ? text.from(arrow.end()) : Fragment.EMPTY;
        return new Row(left, right, draft.place(item));
    }
}
