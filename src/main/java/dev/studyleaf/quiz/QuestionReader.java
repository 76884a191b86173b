package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.Callout;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the questions of a note. One that is wrong is reported and left to be shown as the text that it is. */
public final class QuestionReader {
    private static final Pattern WORD = Pattern.compile("(?i)^(order|match|multi|sort)\\s*:\\s*");
    private static final Pattern LABEL = Pattern.compile("^(\\p{L}+)\\s*:\\s*");
    private static final Pattern BLOCK_ID = Pattern.compile("\\s\\^([A-Za-z0-9-]+)$");
    private static final Map<String, String> LABELS = Map.of(
            "hint",
            "hint",
            "why",
            "why",
            "explanation",
            "why",
            "answer",
            "answer",
            "not",
            "not",
            "model",
            "model",
            "open",
            "model",
            "source",
            "source");

    private final ParsedNote note;
    private final Callout callout;
    private final Diagnostics diagnostics;
    private final List<Fragment> hints = new ArrayList<>();
    private final List<Fragment> why = new ArrayList<>();
    private final List<Draft.Label> labels = new ArrayList<>();
    private final List<CalloutPart> parts = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;

    private QuestionReader(ParsedNote note, Callout callout, Diagnostics diagnostics) {
        this.note = note;
        this.callout = callout;
        this.diagnostics = diagnostics;
    }

    /** The questions of a note, in order. */
    public static List<Question> read(ParsedNote note, Diagnostics diagnostics) {
        List<Question> questions = new ArrayList<>();
        for (Callout callout : note.callouts()) {
            if (callout.isQuestion()) {
                new QuestionReader(note, callout, diagnostics).read().ifPresent(questions::add);
            }
        }
        return questions;
    }

    private Optional<Question> read() {
        takeApart();
        Matcher word = WORD.matcher(callout.title().text());
        boolean led = word.find();
        Fragment prompt = led ? callout.title().from(word.end()) : callout.title();
        Draft draft = new Draft(
                note, core(prompt), led ? word.group(1).toLowerCase(Locale.ROOT) : "", labels, parts, diagnostics);
        if (prompt.isEmpty()) {
            draft.report(
                    Code.QUESTION_EMPTY, "the question asks nothing", "write it after `[!question]`, on the same line");
            return Optional.empty();
        }
        Optional<QuestionKind> kind =
                QuestionKinds.ALL.stream().filter(k -> k.matches(draft)).findFirst();
        if (kind.isEmpty()) {
            draft.report(
                    Code.QUESTION_NO_ANSWER,
                    "the question has no answer",
                    "add `- [x]` options, a line `Answer: …`, `Model: …`, or mark a gap in the prompt with `==…==`");
            return Optional.empty();
        }
        Optional<Question> question = kind.get().read(draft);
        if (question.isPresent() && why.isEmpty() && !(question.get() instanceof OpenQuestion)) {
            draft.report(Code.QUESTION_NO_WHY, "the question has no explanation", "add a line `Why: …`");
        }
        return question;
    }

    private QuestionCore core(Fragment prompt) {
        Matcher block = BLOCK_ID.matcher(prompt.text());
        String fallback =
                block.find() ? Metadata.safe(block.group(1)) : "q" + Fingerprint.of(Fingerprint.normal(prompt.text()));
        return new QuestionCore(
                metadata.id().orElse(fallback),
                prompt,
                hints,
                why.isEmpty() ? Optional.empty() : Optional.of(joined(why)),
                metadata.tags(),
                metadata.level(),
                note.path(),
                callout.section(),
                callout);
    }

    private void takeApart() {
        String open = "";
        for (CalloutPart part : callout.parts()) {
            if (part instanceof CalloutPart.Comment comment) {
                if (Metadata.isOne(comment)) {
                    metadata = Metadata.of(comment, note, diagnostics);
                }
            } else if (part instanceof CalloutPart.Line line) {
                open = line(line, open);
            } else if (open.equals("why") && part instanceof CalloutPart.Other other) {
                why.add(other.content());
            } else {
                parts.add(part);
            }
        }
    }

    /** Files a line under its label; a line without one goes on with what the line before it began. */
    private String line(CalloutPart.Line line, String open) {
        Matcher label = LABEL.matcher(line.text().text());
        String name = label.find() ? LABELS.getOrDefault(label.group(1).toLowerCase(Locale.ROOT), "") : "";
        Fragment text = name.isEmpty() ? line.text() : line.text().from(label.end());
        String kind = name.isEmpty() ? open : name;
        switch (kind) {
            case "hint" -> hints.add(text);
            case "why" -> why.add(text);
            case "" -> parts.add(line);
            default -> labels.add(new Draft.Label(name.isEmpty() ? "more" : name, text, line.span()));
        }
        return kind;
    }

    /** Lines as one fragment; its first line's label is skipped, and the others have none. */
    private static Fragment joined(List<Fragment> lines) {
        Fragment all = lines.get(0);
        for (Fragment line : lines.subList(1, lines.size())) {
            all = all.and(line);
        }
        return all;
    }
}
