package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.Callout;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.node.QuestionLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the questions of a note. One that is wrong is reported and left to be shown as the text that it is. */
public final class QuestionReader {
    private static final Pattern BLOCK_ID = Pattern.compile("(?:^|\\s+)\\^([A-Za-z0-9-]+)\\s*$");

    private final ParsedNote note;
    private final Callout callout;
    private final Optional<Fragment> given;
    private final Reports reports;

    private QuestionReader(ParsedNote note, Callout callout, Optional<Fragment> given, Diagnostics diagnostics) {
        this.note = note;
        this.callout = callout;
        this.given = given;
        this.reports = new Reports(note.text(), callout, diagnostics);
    }

    /** The questions of a note, in order. */
    public static List<Question> read(ParsedNote note, Diagnostics diagnostics) {
        List<Question> questions = new ArrayList<>();
        Cases cases = new Cases(note, diagnostics);
        for (Callout callout : note.callouts()) {
            if (callout.isQuestion()) {
                QuestionReader reader = new QuestionReader(note, callout, cases.of(callout), diagnostics);
                questions.addAll(
                        CardReader.reads(reader.reports)
                                ? reader.cards()
                                : reader.read().stream().toList());
            } else {
                cases.see(callout);
            }
        }
        cases.end();
        return questions;
    }

    private List<Question> cards() {
        return CardReader.read(reports, core(Fragment.EMPTY, List.of(), Metadata.NONE));
    }

    private Optional<Question> read() {
        CalloutBody body = new CalloutBody(reports);
        Fragment whole = body.prompt();
        Matcher block = BLOCK_ID.matcher(whole.text());
        Optional<String> blockId = block.find() ? Optional.of(Metadata.safe(block.group(1))) : Optional.empty();
        Fragment asked = blockId.isPresent() ? whole.without(whole.text().length() - block.start()) : whole;
        Matcher led = QuestionLabels.WORD.matcher(asked.text());
        boolean word = led.find();
        Fragment prompt = word ? asked.from(led.end()) : asked;
        Draft draft = new Draft(
                core(prompt, body.labels(), body.metadata()),
                word ? led.group().replace(":", "").strip().toLowerCase(Locale.ROOT) : "",
                body.labels(),
                body.parts(),
                reports);
        Optional<String> id = body.metadata().id().or(() -> blockId.filter(s -> !s.isEmpty()));
        boolean frozen = id.filter(Fingerprint::isMade).isPresent();
        return read(draft, frozen).map(question -> question.withId(id.orElseGet(() -> Fingerprint.of(question))));
    }

    private Optional<Question> read(Draft draft, boolean frozen) {
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
        question.filter(read -> !frozen).ifPresent(read -> explained(draft, read));
        return question;
    }

    private void noAnswer(Draft draft) {
        String help = draft.list(false).isPresent() || draft.list(true).isPresent()
                ? "tick the right option: `- [x] …`, the others `- [ ] …`; or begin the prompt with `Order:`, `Match:` or `Sort:`"
                : "add `- [x]` options, a line `Answer: …` or `Model: …`, or mark a gap in the prompt: `==…==`";
        boolean card = callout.type().equals("card");
        reports.atTitle(
                Code.QUESTION_NO_ANSWER,
                "the question has no answer",
                card ? "write a card as `front :: back`, or `front ::: back` to ask it both ways" : help);
    }

    /** A model answer explains itself; what was frozen, the part of the note that it stands in. */
    private void explained(Draft draft, Question question) {
        if (draft.label("why").isEmpty() && !(question instanceof OpenQuestion) && !callout.isForeign()) {
            reports.atTitle(Code.QUESTION_NO_WHY, "the question has no explanation", "add a line `Why: …`");
        }
    }

    private QuestionCore core(Fragment prompt, List<Draft.Label> labels, Metadata metadata) {
        List<Fragment> hints = new ArrayList<>();
        List<Fragment> why = new ArrayList<>();
        for (Draft.Label label : labels) {
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
                metadata.tags(),
                metadata.level(),
                metadata.marking(),
                given,
                note.path(),
                callout.section(),
                new Origin.Authored(callout));
    }
}
