package dev.studyleaf.page.practice;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Link;
import dev.studyleaf.page.lists.TermLine;
import dev.studyleaf.quiz.CardQuestion;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A card of the review: a question, or a term in one of its two ways.
 *
 * @param id under which progress is kept
 * @param note from which it comes: neighbours in a session are of different notes
 * @param place the address of that note
 * @param topic under which it is counted
 * @param kin the same for cards that give each other away: they are not asked on one day
 * @param source where to read it up
 * @param question if it is one
 * @param term if it is one
 * @param naming whether the term's name is asked for, not what it means
 */
public record ReviewCard(
        String id,
        String note,
        String place,
        String topic,
        String kin,
        Link source,
        Optional<Question> question,
        Optional<TermLine> term,
        boolean naming) {

    /** Cards that are made when they are asked for, and not held. */
    private static final class Later extends AbstractList<ReviewCard> {
        private final List<Supplier<ReviewCard>> cards;

        Later(List<Supplier<ReviewCard>> cards) {
            this.cards = cards;
        }

        @Override
        public ReviewCard get(int index) {
            return cards.get(index).get();
        }

        @Override
        public int size() {
            return cards.size();
        }
    }

    /** A card for each question that a note shows and two for each term. */
    static List<ReviewCard> of(Study study) {
        List<Supplier<ReviewCard>> cards = new ArrayList<>();
        for (Note note : study.notes()) {
            note.questions().stream()
                    .filter(question -> question.onNote() || !question.core().made())
                    .filter(question -> !question.core().marking().examOnly())
                    .forEach(question -> cards.add(() -> card(note, question)));
        }
        String glossary = study.info().say("nav.glossary");
        study.glossary().toLearn().forEach(term -> {
            cards.add(() -> card(term, glossary, false));
            cards.add(() -> card(term, glossary, true));
        });
        return new Later(List.copyOf(cards));
    }

    private static ReviewCard card(Note note, Question question) {
        Link source = new Link(note.titleAfar(), Addresses.of(note, question));
        String domain = question.core().marking().domain();
        String topic = domain.isEmpty() ? note.titleAfar() : domain;
        return new ReviewCard(
                question.id(),
                note.address(),
                note.address(),
                topic,
                kin(question),
                source,
                Optional.of(question),
                Optional.empty(),
                false);
    }

    /** The other way of a card, and what was made of the same term. */
    private static String kin(Question question) {
        if (question instanceof CardQuestion card) {
            return card.pair();
        }
        boolean ofOneTerm = question.core().origin() instanceof Origin.Made made
                && made.terms().size() == 1;
        return ofOneTerm ? term(((Origin.Made) question.core().origin()).terms().get(0)) : question.id();
    }

    private static String term(String name) {
        return "term " + name.toLowerCase(Locale.ROOT);
    }

    private static ReviewCard card(Term term, String glossary, boolean naming) {
        String id = "term:" + term.slug() + (naming ? ":name" : "");
        Link source = new Link(glossary, Addresses.of(term));
        return new ReviewCard(
                id,
                "glossary",
                Addresses.GLOSSARY,
                glossary,
                term(term.name()),
                source,
                Optional.empty(),
                Optional.of(TermLine.of(term)),
                naming);
    }
}
