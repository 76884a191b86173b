package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.node.QuestionLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cards of a callout: {@code front :: back}, or {@code front ::: back} for a card that is asked both ways. Each
 * line or list item is a card; {@code Why:} and {@code Hint:} belong to the card before them.
 */
final class CardReader {
    private static final Pattern SPACED = Pattern.compile("\\s+(:{2,3})(?:\\s+|$)");
    private static final Pattern TIGHT = Pattern.compile("(?<=[^:\\s])\\s*(:{2,3})(?=[^:])\\s*");

    /** A card on its way: lines after it may still go on with it. */
    private static final class Open {
        private final Fragment front;
        private final boolean both;
        private final SourceSpan span;
        private final List<Fragment> hints = new ArrayList<>();
        private Fragment back;
        private Optional<Fragment> why = Optional.empty();
        private String last = "";

        Open(Fragment front, Fragment back, boolean both, SourceSpan span) {
            this.front = front;
            this.back = back;
            this.both = both;
            this.span = span;
        }

        void say(String label, Fragment text) {
            last = label;
            if (label.equals("hint")) {
                hints.add(text);
            } else {
                why = why.map(said -> said.and(text)).or(() -> Optional.of(text));
            }
        }

        void goOn(Fragment more) {
            if (last.isEmpty()) {
                back = back.isEmpty() ? more : back.and(more);
            } else if (last.equals("hint")) {
                hints.set(hints.size() - 1, hints.get(hints.size() - 1).and(more));
            } else {
                why = why.map(said -> said.and(more));
            }
        }
    }

    private final Reports reports;
    private final List<Open> cards = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;

    private CardReader(Reports reports) {
        this.reports = reports;
        Fragment title = reports.callout().title();
        card(title, reports.callout().span());
        reports.callout().parts().forEach(this::take);
    }

    /** Whether a callout has cards with two colons. */
    static boolean reads(Reports reports) {
        return reports.callout().type().equals("card")
                && (separator(reports.callout().title()).isPresent()
                        || reports.callout().parts().stream().anyMatch(CardReader::hasCard));
    }

    private static boolean hasCard(CalloutPart part) {
        if (part instanceof CalloutPart.Items items) {
            return items.items().stream()
                    .anyMatch(item -> separator(item.text()).isPresent());
        }
        return part instanceof CalloutPart.Line line && separator(line.text()).isPresent();
    }

    /** The cards, the two ways of one after each other. {@code core} is what they have in common. */
    static List<Question> read(Reports reports, QuestionCore core) {
        return new CardReader(reports).questions(core);
    }

    private static Optional<Matcher> separator(Fragment text) {
        Matcher spaced = SPACED.matcher(text.text());
        if (spaced.find()) {
            return Optional.of(spaced);
        }
        Matcher tight = TIGHT.matcher(text.text());
        return tight.find() ? Optional.of(tight) : Optional.empty();
    }

    private void take(CalloutPart part) {
        if (part instanceof CalloutPart.Comment comment) {
            metadata = Metadata.isOne(comment) ? Metadata.of(comment, reports) : metadata;
        } else if (part instanceof CalloutPart.Line line) {
            line(line.text(), line.span());
        } else if (part instanceof CalloutPart.Items items) {
            items.items().forEach(item -> line(item.text(), item.span()));
        } else if (part instanceof CalloutPart.Other other) {
            line(other.content(), other.span());
        } else {
            stray(part.span());
        }
    }

    private void line(Fragment text, SourceSpan span) {
        Matcher label = QuestionLabels.LABEL.matcher(text.text());
        String name =
                label.find() ? QuestionLabels.LABELS.getOrDefault(label.group(1).toLowerCase(Locale.ROOT), "") : "";
        if (card(text, span)) {
            return;
        }
        if (cards.isEmpty()) {
            stray(span);
        } else if (name.equals("hint") || name.equals("why")) {
            cards.get(cards.size() - 1).say(name, text.from(label.end()));
        } else {
            cards.get(cards.size() - 1).goOn(text);
        }
    }

    /** Opens a card where a text has the two colons. */
    private boolean card(Fragment text, SourceSpan span) {
        Optional<Matcher> found = separator(text);
        found.ifPresent(mark -> cards.add(new Open(
                text.until(mark.start()),
                text.from(mark.end()),
                mark.group(1).length() > 2,
                reports.find(text.text().strip(), span))));
        return found.isPresent();
    }

    private void stray(SourceSpan span) {
        reports.at(
                span,
                Code.QUESTION_UNKNOWN_KEY,
                "this line belongs to no card",
                "write `front :: back`, or move it below the card that it explains");
    }

    private List<Question> questions(QuestionCore core) {
        Optional<Fragment> title = Optional.of(reports.callout().title())
                .filter(text -> !text.isEmpty() && separator(text).isEmpty());
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            Open card = cards.get(i);
            if (card.front.isBlank() || card.back.isBlank()) {
                String side = card.front.isBlank() ? "front" : "back";
                reports.at(
                        card.span,
                        Code.QUESTION_NO_ANSWER,
                        "this card has no " + side,
                        "write both sides: `front :: back`");
                continue;
            }
            String number = i == 0 ? "" : "-" + (i + 1);
            Optional<String> id = metadata.id().map(given -> given + number);
            questions.add(named(new CardQuestion(core(core, card.front, card, title), card.back, false), id));
            if (card.both) {
                CardQuestion back = new CardQuestion(core(core, card.back, card, title), card.front, true);
                questions.add(named(back, id.map(given -> given + "-back")));
            }
        }
        return questions;
    }

    private static Question named(CardQuestion card, Optional<String> id) {
        return card.withId(id.orElseGet(() -> Fingerprint.of(card)));
    }

    private QuestionCore core(QuestionCore core, Fragment prompt, Open card, Optional<Fragment> title) {
        return new QuestionCore(
                "",
                prompt,
                card.hints,
                card.why,
                metadata.tags(),
                metadata.level(),
                metadata.marking(),
                title,
                core.path(),
                core.section(),
                core.origin());
    }
}
