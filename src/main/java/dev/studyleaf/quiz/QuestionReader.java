package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.Callout;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the questions of a note. One that is wrong is reported and left to be shown as the text that it is. */
public final class QuestionReader {
    /** {@code multi} is also an ordinary word, so without a colon only the lower case word counts. */
    private static final Pattern WORD = Pattern.compile("^\\s*(?:((?i)order|match|multi)\\s*:|(multi)(?=\\s))\\s*");

    private static final Pattern BLOCK_ID = Pattern.compile("(?:^|\\s+)\\^([A-Za-z0-9-]+)\\s*$");

    private final ParsedNote note;
    private final Callout callout;
    private final Reports reports;

    private QuestionReader(ParsedNote note, Callout callout, Diagnostics diagnostics) {
        this.note = note;
        this.callout = callout;
        this.reports = new Reports(note.text(), callout, diagnostics);
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
        CalloutBody body = new CalloutBody(reports);
        Fragment whole = body.prompt();
        Matcher block = BLOCK_ID.matcher(whole.text());
        Optional<String> blockId = block.find() ? Optional.of(Metadata.safe(block.group(1))) : Optional.empty();
        Fragment asked = blockId.isPresent() ? whole.without(whole.text().length() - block.start()) : whole;
        Matcher led = WORD.matcher(asked.text());
        boolean word = led.find();
        Fragment prompt = word ? asked.from(led.end()) : asked;
        Draft draft = new Draft(
                core(prompt, body),
                word ? led.group().replace(":", "").strip().toLowerCase(Locale.ROOT) : "",
                body.labels(),
                body.parts(),
                reports);
        Optional<String> id = body.metadata().id().or(() -> blockId.filter(s -> !s.isEmpty()));
        return read(draft).map(question -> question.withId(id.orElseGet(() -> Fingerprint.of(question))));
    }

    private Optional<Question> read(Draft draft) {
        if (draft.core().prompt().text().isBlank()) {
            reports.atTitle(
                    Code.QUESTION_EMPTY, "the question asks nothing", "write it after `[!question]`, on the same line");
            return Optional.empty();
        }
        Optional<QuestionKind> kind =
                QuestionKinds.ALL.stream().filter(k -> k.matches(draft)).findFirst();
        if (kind.isEmpty()) {
            noAnswer(draft);
            return Optional.empty();
        }
        Optional<Question> question = kind.get().read(draft);
        question.ifPresent(read -> explained(draft, read));
        return question;
    }

    private void noAnswer(Draft draft) {
        String help = draft.list(false).isPresent() || draft.list(true).isPresent()
                ? "tick the right option: `- [x] …`, the others `- [ ] …`; or begin the prompt with `Order:` or `Match:`"
                : "add `- [x]` options, a line `Answer: …` or `Model: …`, or mark a gap in the prompt: `==…==`";
        reports.atTitle(Code.QUESTION_NO_ANSWER, "the question has no answer", help);
    }

    /** A model answer explains itself. */
    private void explained(Draft draft, Question question) {
        if (draft.label("why").isEmpty() && !(question instanceof OpenQuestion)) {
            reports.atTitle(Code.QUESTION_NO_WHY, "the question has no explanation", "add a line `Why: …`");
        }
    }

    private QuestionCore core(Fragment prompt, CalloutBody body) {
        List<Fragment> hints = new ArrayList<>();
        List<Fragment> why = new ArrayList<>();
        for (Draft.Label label : body.labels()) {
            if (!label.words().isEmpty()) {
                switch (label.name()) {
                    case "hint" -> hints.add(label.text());
                    case "why", "source" -> why.add(label.text());
                    default -> {}
                }
            }
        }
        return new QuestionCore(
                "",
                prompt,
                hints,
                why.stream().reduce(Fragment::and),
                body.metadata().tags(),
                body.metadata().level(),
                note.path(),
                callout.section(),
                new Origin.Authored(callout));
    }
}
