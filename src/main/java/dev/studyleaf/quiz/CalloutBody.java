package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Nearest;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.QuestionShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Takes the body of a question's callout apart. Lines before any label, list or table go on with the prompt; a line after a
 * label goes on with that label; a line that goes on with nothing is reported, so that no words are lost unseen.
 */
final class CalloutBody {
    private final Reports reports;
    private final List<Draft.Label> labels = new ArrayList<>();
    private final List<CalloutPart> parts = new ArrayList<>();
    private Fragment prompt;
    private Metadata metadata = Metadata.NONE;
    private boolean open = true;

    CalloutBody(Reports reports) {
        this.reports = reports;
        this.prompt = reports.callout().title();
        reports.callout().parts().forEach(this::take);
    }

    /** The title and the lines that go on with it. */
    Fragment prompt() {
        return prompt;
    }

    List<Draft.Label> labels() {
        return labels;
    }

    List<CalloutPart> parts() {
        return parts;
    }

    Metadata metadata() {
        return metadata;
    }

    private void take(CalloutPart part) {
        if (part instanceof CalloutPart.Comment comment) {
            metadata = Metadata.isOne(comment) ? Metadata.of(comment, reports) : metadata;
        } else if (part instanceof CalloutPart.Line line) {
            line(line);
        } else if (part instanceof CalloutPart.Other other && open) {
            goOn(other.content(), other.span());
        } else if (part instanceof CalloutPart.Items items && explains(items)) {
            items.items().forEach(item -> goOn(item.text(), item.span()));
        } else {
            parts.add(part);
            open = false;
        }
    }

    private void line(CalloutPart.Line line) {
        Matcher label = QuestionShape.LABEL.matcher(line.text().text());
        Optional<String> name = label.find()
                ? Optional.ofNullable(QuestionShape.LABELS.get(label.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
        if (name.isPresent()) {
            Fragment text =
                    name.get().equals("source") ? line.text() : line.text().from(label.end());
            SourceSpan span = reports.find(text.text().strip(), line.span());
            labels.add(new Draft.Label(name.get(), text, span));
            open = true;
        } else if (open && !ended(line.span())) {
            mislabelled(line);
            goOn(line.text(), line.span());
        } else {
            stray(line);
        }
    }

    /** An answer ends with its paragraph; an explanation or a hint may have several. */
    private boolean ended(SourceSpan next) {
        if (labels.isEmpty()) {
            return false;
        }
        Draft.Label last = labels.get(labels.size() - 1);
        boolean brief = last.name().equals("answer") || last.name().equals("not");
        return brief && !reports.adjacent(last.span(), next);
    }

    private void goOn(Fragment more, SourceSpan span) {
        if (labels.isEmpty()) {
            prompt = prompt.text().isBlank() && prompt.nodes().isEmpty() ? more : prompt.and(more);
        } else {
            int last = labels.size() - 1;
            labels.set(last, labels.get(last).and(more, span));
        }
    }

    /** Whether a list belongs to the explanation or the hint before it: the question has its answer already. */
    private boolean explains(CalloutPart.Items items) {
        if (!open || labels.isEmpty()) {
            return false;
        }
        String last = labels.get(labels.size() - 1).name();
        boolean tasks = items.items().stream().anyMatch(item -> item.checked().isPresent());
        boolean answered = labels.stream().anyMatch(label -> label.name().equals("answer"))
                || parts.stream().anyMatch(part -> !(part instanceof CalloutPart.Other));
        return !tasks && answered && (last.equals("why") || last.equals("hint"));
    }

    private void mislabelled(CalloutPart.Line line) {
        Matcher label = QuestionShape.LABEL.matcher(line.text().text());
        if (!label.find()) {
            return;
        }
        String written = label.group(1);
        Nearest.to(written, QuestionShape.DISTINCT)
                .ifPresent(name -> reports.at(
                        reports.find(written, line.span()),
                        Code.QUESTION_UNKNOWN_KEY,
                        "a question has no `" + written + ":`",
                        "did you mean `" + name + ":`?"));
    }

    private void stray(CalloutPart.Line line) {
        reports.at(
                line.span(),
                Code.QUESTION_UNKNOWN_KEY,
                "this line belongs to no part of the question",
                "begin it with `Why:` or `Hint:`, or move it up to the prompt");
    }
}
