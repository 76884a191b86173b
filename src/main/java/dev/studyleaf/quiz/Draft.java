package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import java.util.List;
import java.util.Optional;

/**
 * A question's callout with its labels taken apart, before its kind is known.
 *
 * @param note where it stands
 * @param core what every question has; its id is final
 * @param word the word that led the prompt, lower case: {@code order}, {@code match}, {@code multi}, or empty
 * @param labels the labelled lines in order, {@code Hint} and {@code Why} left out
 * @param parts lists, tables and unlabelled lines in order
 * @param diagnostics gets what is wrong with it
 */
record Draft(
        ParsedNote note,
        QuestionCore core,
        String word,
        List<Label> labels,
        List<CalloutPart> parts,
        Diagnostics diagnostics) {

    /** A labelled line: {@code Answer: 42}. */
    record Label(String name, Fragment text, SourceSpan span) {}

    Draft {
        labels = List.copyOf(labels);
        parts = List.copyOf(parts);
    }

    Optional<Label> label(String name) {
        return labels.stream().filter(label -> label.name().equals(name)).findFirst();
    }

    /** The first list of the body with that order. */
    Optional<CalloutPart.Items> list(boolean ordered) {
        return parts.stream()
                .filter(CalloutPart.Items.class::isInstance)
                .map(CalloutPart.Items.class::cast)
                .filter(items -> items.ordered() == ordered)
                .findFirst();
    }

    /** The first list of tasks. */
    Optional<CalloutPart.Items> tasks() {
        return list(false)
                .filter(items ->
                        items.items().stream().anyMatch(item -> item.checked().isPresent()));
    }

    void report(SourceSpan span, Code code, String message, String help) {
        diagnostics.add(note.text(), span, code, message, help);
    }

    /** Reports about the callout's first line. */
    void report(Code code, String message, String help) {
        SourceSpan whole = core.callout().span();
        report(new SourceSpan(whole.offset(), firstLine(whole)), code, message, help);
    }

    private int firstLine(SourceSpan whole) {
        String text = note.text().text();
        int end = text.indexOf('\n', whole.offset());
        return Math.min(whole.length(), (end < 0 ? text.length() : end) - whole.offset());
    }
}
