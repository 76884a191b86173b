package dev.studyleaf.export;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.study.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A note of Anki: a card with two sides, or a text with gaps.
 *
 * @param guid by which Anki knows it again when it is imported once more
 * @param cloze whether its front has gaps
 * @param deck the names of the decks, outermost first
 * @param tags without spaces
 * @param front HTML
 * @param back HTML
 */
record AnkiNote(String guid, boolean cloze, List<String> deck, List<String> tags, String front, String back) {
    private static final String HINTS = "hints given one by one: they stand together under the question";
    private static final String TYPED = "typed answers: the card shows the answer, it does not check what is typed";

    /** Every question and every term to learn of a study. */
    static List<AnkiNote> all(Source source, Losses losses) {
        List<AnkiNote> notes = new ArrayList<>();
        for (Note note : source.asking()) {
            source.questions(note).forEach(question -> notes.add(of(note, question, source, losses)));
        }
        source.study().glossary().toLearn().forEach(term -> notes.add(of(term, source)));
        return notes;
    }

    /** The names of its decks as Anki writes them. */
    String deckName() {
        return deck.stream()
                .map(name -> name.replace("::", ":").replace('"', '”').strip())
                .collect(Collectors.joining("::"));
    }

    private static AnkiNote of(Note note, Question question, Source source, Losses losses) {
        Card card = Card.of(question, source);
        boolean cloze = question instanceof ClozeQuestion;
        String front = question instanceof ClozeQuestion gaps
                ? source.given(gaps) + cloze(gaps, source, losses)
                : card.front();
        lost(question, source, losses);
        return new AnkiNote(
                guid(source, question.id()),
                cloze,
                source.path(note),
                Source.tags(note, question).stream().map(AnkiNote::tag).toList(),
                front + hints(question, source),
                cloze ? card.reasons() : card.back());
    }

    private static AnkiNote of(Term term, Source source) {
        List<String> deck = List.of(source.study().info().title(), "Glossary");
        List<String> tags = term.category().isEmpty() ? List.of() : List.of(tag(term.category()));
        String front = Markup.escaped(term.name());
        return new AnkiNote(
                guid(source, "term:" + term.slug()), false, deck, tags, front, source.html(term.definition()));
    }

    private static String guid(Source source, String id) {
        return source.study().info().id() + ":" + id;
    }

    private static void lost(Question question, Source source, Losses losses) {
        source.pictures(question, losses);
        if (!question.core().hints().isEmpty()) {
            losses.of(question, HINTS);
        }
        if (question instanceof ShortAnswerQuestion || question.kind().equals("numeric")) {
            losses.of(question, TYPED);
        }
    }

    private static String cloze(ClozeQuestion question, Source source, Losses losses) {
        if (question.gaps().stream().anyMatch(gap -> gap.accepted().size() > 1)) {
            losses.of(question, "other words that fit a gap: the best one is kept");
        }
        return source.cloze(question, gap -> {
                    String hint = question.gaps().get(gap).hint();
                    String words = Markup.escaped(Card.best(question, gap))
                            + (hint.isEmpty() ? "" : "::" + Markup.escaped(hint));
                    return "{{c" + (gap + 1) + "::" + words.replace("}}", "} }") + "}}";
                })
                .html();
    }

    private static String hints(Question question, Source source) {
        List<Fragment> hints = question.core().hints();
        return hints.isEmpty()
                ? ""
                : Markup.element(
                        "details",
                        Markup.element("summary", "Hint")
                                + hints.stream().map(source::html).collect(Collectors.joining("<br />")));
    }

    private static String tag(String words) {
        return words.strip().replaceAll("[\\s\\u3000]+", "_");
    }
}
