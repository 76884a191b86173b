package dev.studyleaf.freeze;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.ClassifyQuestion;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.OrderingQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question as the lines of a callout. What stands in the note with mark-up keeps it.
 *
 * @param note the whole file that the question was made from
 * @param markup whether words are taken as they stand in the note, else as plain words
 */
record CalloutText(SourceFile note, boolean markup) {
    /** The lines, without line ends; none for a kind that is never made. */
    List<String> of(Question question) {
        List<String> body = new ArrayList<>();
        String word = body(question, body);
        if (body.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("[!question] " + word + text(question.core().prompt()));
        lines.addAll(body);
        question.core().why().ifPresent(why -> lines.addAll(List.of("", "Why: " + text(why))));
        lines.add("");
        lines.add("<!--q id=" + question.id() + "-->");
        return lines.stream().map(line -> line.isEmpty() ? ">" : "> " + line).toList();
    }

    /** Adds what stands below the prompt; gives the word that stands before it. */
    private String body(Question question, List<String> into) {
        if (question instanceof ChoiceQuestion choice) {
            choice.options().forEach(option -> option(option, into));
            return choice.multiple() ? "Multi: " : "";
        }
        if (question instanceof OrderingQuestion ordering) {
            for (int i = 0; i < ordering.items().size(); i++) {
                into.add(i + 1 + ". " + text(ordering.items().get(i)));
            }
            return "Order: ";
        }
        if (question instanceof MatchingQuestion matching) {
            into.addAll(List.of("", "| | |", "| --- | --- |"));
            matching.pairs().forEach(pair -> into.add(row(pair.left(), pair.right())));
            matching.extras().forEach(extra -> into.add(row(Fragment.EMPTY, extra)));
            return "Match: ";
        }
        if (question instanceof ClassifyQuestion sorting) {
            for (ClassifyQuestion.Category category : sorting.categories()) {
                into.add("- " + text(category.name()));
                category.items().forEach(item -> into.add("  - " + text(item)));
            }
            return "Sort: ";
        }
        if (question instanceof OpenQuestion open) {
            into.addAll(List.of("", "Model: " + text(open.model())));
            if (!open.rubric().isEmpty()) {
                into.add("");
            }
            open.rubric().forEach(point -> into.add("- " + text(point)));
        } else if (question instanceof ShortAnswerQuestion typed) {
            into.addAll(List.of("", "Answer: " + accepted(typed)));
        }
        return "";
    }

    private void option(ChoiceQuestion.Option option, List<String> into) {
        into.add((option.right() ? "- [x] " : "- [ ] ") + text(option.text()));
        option.feedback().ifPresent(said -> into.add("  - " + text(said)));
    }

    private String row(Fragment left, Fragment right) {
        return "| " + cell(left) + " | " + cell(right) + " |";
    }

    private String cell(Fragment fragment) {
        return text(fragment).replace("|", "\\|");
    }

    private static String accepted(ShortAnswerQuestion typed) {
        return typed.accepted().stream()
                .map(one -> Escaped.of(one.text().replace("|", "\\|")) + (one.tolerant() ? " ~" : ""))
                .collect(Collectors.joining(" | "));
    }

    private String text(Fragment fragment) {
        return markup
                ? fragment.source(note).orElseGet(() -> Escaped.of(fragment.text()))
                : Escaped.of(fragment.text());
    }
}
