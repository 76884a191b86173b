package dev.studyleaf.page.print;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cards on sheets of paper. The back of a sheet is mirrored, so that each answer lies behind its question when the sheet
 * is printed on both sides and turned over its long edge.
 *
 * @param sheets in order
 * @param sources of the cards, in order
 */
record Flashcards(List<Sheet> sheets, List<Source> sources) {
    private static final int COLUMNS = 2;
    private static final int ROWS = 4;

    /** From where cards are: a note, or the glossary. */
    public record Source(String id, String title) {}

    /**
     * A card: a question or a term.
     *
     * @param source its {@link Source#id}
     */
    public record Card(String source, String title, Optional<Question> question, Optional<Term> term) {
        static final Card NONE = new Card("", "", Optional.empty(), Optional.empty());
    }

    /** A sheet of paper: what is printed on its front and its back, row by row; a place may be empty. */
    public record Sheet(List<Card> front, List<Card> back) {
        public Sheet {
            front = List.copyOf(front);
            back = List.copyOf(back);
        }
    }

    Flashcards {
        sheets = List.copyOf(sheets);
        sources = List.copyOf(sources);
    }

    /** {@code glossary}: what the place of the terms is called. */
    static Flashcards of(List<NoteQuestions> groups, List<Term> terms, String glossary) {
        List<Card> cards = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (NoteQuestions group : groups) {
            String source = "n" + group.number();
            sources.add(new Source(source, group.title()));
            group.questions()
                    .forEach(q -> cards.add(new Card(source, group.title(), Optional.of(q), Optional.empty())));
        }
        if (!terms.isEmpty()) {
            sources.add(new Source("terms", glossary));
        }
        terms.forEach(term -> cards.add(new Card("terms", glossary, Optional.empty(), Optional.of(term))));
        List<Sheet> sheets = new ArrayList<>();
        int each = COLUMNS * ROWS;
        for (int at = 0; at < cards.size(); at += each) {
            List<Card> front = new ArrayList<>(cards.subList(at, Math.min(cards.size(), at + each)));
            while (front.size() < each) {
                front.add(Card.NONE);
            }
            sheets.add(new Sheet(front, mirrored(front)));
        }
        return new Flashcards(sheets, sources);
    }

    private static List<Card> mirrored(List<Card> front) {
        List<Card> back = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            for (int column = COLUMNS - 1; column >= 0; column--) {
                back.add(front.get(row * COLUMNS + column));
            }
        }
        return back;
    }
}
