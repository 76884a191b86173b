package dev.studyleaf.page;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of spaced review, with every question and every term as a card. */
final class ReviewPages implements PageKind {
    /** What the page shows. */
    public record Model(Frame frame, List<Card> cards) {}

    /**
     * A card: a question or a term.
     *
     * @param id under which progress is kept
     * @param note from which it comes: neighbours in a session are of different notes
     * @param source where to read it up
     * @param question if it is one
     * @param term if it is one
     */
    public record Card(String id, String note, Link source, Optional<Question> question, Optional<TermLine> term) {}

    @Override
    public List<Page> pages(Study study) {
        List<Card> cards = new ArrayList<>();
        for (Note note : study.notes()) {
            note.questions().forEach(question -> cards.add(card(note, question)));
        }
        study.glossary().terms().forEach(term -> cards.add(card(term)));
        Frame frame = new Frames(study)
                .page(
                        "review",
                        Addresses.REVIEW,
                        "Review",
                        "Spaced review of every question and term of "
                                + study.info().title() + ".",
                        "schedule",
                        "review",
                        "progress-file");
        return List.of(new Page(Addresses.REVIEW, "review.ftlh", new Model(frame, cards)));
    }

    private static Card card(Note note, Question question) {
        Link source = new Link(note.title(), Addresses.of(note, question));
        return new Card(question.id(), note.address(), source, Optional.of(question), Optional.empty());
    }

    private static Card card(Term term) {
        Link source = new Link("Glossary", Addresses.of(term));
        return new Card("term:" + term.slug(), "glossary", source, Optional.empty(), Optional.of(TermLine.of(term)));
    }
}
