package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Optional;

/**
 * A question's callout with its labels taken apart, before its kind is known.
 *
 * @param core what every question has; its id is not final yet
 * @param word the word that led the prompt, lower case: {@code order}, {@code match}, {@code multi}, or empty
 * @param labels the labelled lines in order
 * @param parts lists, tables and other blocks in order
 * @param reports says what is wrong with it
 */
record Draft(QuestionCore core, String word, List<Label> labels, List<CalloutPart> parts, Reports reports) {

    /**
     * A labelled line with the lines that go on with it: {@code Answer: 42}.
     *
     * @param name lower case; one name for labels that mean the same
     * @param text what stands after the label
     * @param span where the text stands
     */
    record Label(String name, Fragment text, SourceSpan span) {
        String words() {
            return text.text().strip();
        }

        Label and(Fragment more, SourceSpan where) {
            int end = Math.max(span.end(), where.end());
            return new Label(name, text.and(more), new SourceSpan(span.offset(), end - span.offset()));
        }
    }

    Draft {
        labels = List.copyOf(labels);
        parts = List.copyOf(parts);
    }

    Optional<Label> label(String name) {
        return labels.stream().filter(label -> label.name().equals(name)).findFirst();
    }

    List<Label> labels(String name) {
        return labels.stream().filter(label -> label.name().equals(name)).toList();
    }

    /** The first list of the body with that order. */
    Optional<CalloutPart.Items> list(boolean ordered) {
        return lists().stream().filter(items -> items.ordered() == ordered).findFirst();
    }

    /** The first list of tasks. */
    Optional<CalloutPart.Items> tasks() {
        return lists().stream().filter(CalloutPart.Items::hasTasks).findFirst();
    }

    /** Where the words of a list's item stand. */
    SourceSpan place(CalloutPart.Item item) {
        return reports.find(item.text().text().strip(), item.span());
    }

    private List<CalloutPart.Items> lists() {
        return parts.stream()
                .filter(CalloutPart.Items.class::isInstance)
                .map(CalloutPart.Items.class::cast)
                .toList();
    }
}
