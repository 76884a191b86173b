package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Nearest;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.node.QuestionLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Takes the body of a question's callout apart. What stands before any label or answer goes on with the prompt, what stands
 * after a label goes on with that label; what goes on with nothing is reported, so that no words are lost unseen.
 */
final class CalloutBody {
    private final Reports reports;
    private final List<Draft.Label> labels = new ArrayList<>();
    private final List<CalloutPart> parts = new ArrayList<>();
    private Fragment prompt;
    private Metadata metadata = Metadata.NONE;
    private final boolean options;
    private boolean open = true;

    CalloutBody(Reports reports) {
        this.reports = reports;
        this.options = reports.callout().parts().stream().anyMatch(CalloutBody::hasTasks);
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
        } else if (part instanceof CalloutPart.Block block) {
            block(block);
        }
    }

    private void block(CalloutPart.Block block) {
        if (isAnswer(block)) {
            parts.add(block);
            open = false;
        } else if (open && !ended(block.span())) {
            goOn(block.content(), block.span());
        } else {
            stray(block.span());
        }
    }

    /** Whether a list or table is what the learner answers with, not something that the prompt or a label shows. */
    private boolean isAnswer(CalloutPart.Block block) {
        if (block instanceof CalloutPart.Other || !parts.isEmpty()) {
            return false;
        }
        return options
                ? hasTasks(block)
                : labelled("model")
                        || QuestionLabels.WORD.matcher(prompt.text()).find();
    }

    private static boolean hasTasks(CalloutPart part) {
        return part instanceof CalloutPart.Items items && items.hasTasks();
    }

    private boolean labelled(String name) {
        return labels.stream().anyMatch(label -> label.name().equals(name));
    }

    private void line(CalloutPart.Line line) {
        Matcher label = QuestionLabels.LABEL.matcher(line.text().text());
        Optional<String> name = label.find()
                ? Optional.ofNullable(QuestionLabels.LABELS.get(label.group(1).toLowerCase(Locale.ROOT)))
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
            stray(line.span());
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

    private void mislabelled(CalloutPart.Line line) {
        Matcher label = QuestionLabels.LABEL.matcher(line.text().text());
        if (!label.find()) {
            return;
        }
        String written = label.group(1);
        Nearest.to(written, QuestionLabels.DISTINCT)
                .ifPresent(name -> reports.at(
                        reports.find(written, line.span()),
                        Code.QUESTION_UNKNOWN_KEY,
                        "a question has no `" + written + ":`",
                        "did you mean `" + name + ":`?"));
    }

    private void stray(SourceSpan span) {
        reports.at(
                span,
                Code.QUESTION_UNKNOWN_KEY,
                "this belongs to no part of the question",
                "begin it with `Why:` or `Hint:`, or move it up to the prompt");
    }
}
