package dev.studyleaf.page.terms;

import dev.studyleaf.glossary.link.TermUse;
import java.util.Arrays;
import java.util.List;

/**
 * The places of one term: how many there are, and those of them that are shown. They are filed as numbers: a study has
 * hundreds of places for each note.
 */
final class FiledUses {
    /** More than this many sentences are looked up in the search instead. */
    private static final int MOST = 100;

    /** The note, the run in it, the start and end in that, and in two halves what is said there. */
    private static final int NUMBERS = 6;

    /** Looks at one place. */
    interface Visitor {
        /** {@code note} is counted from 0, {@code run} is that of the note, the others are those of {@link TermUse}. */
        void place(int note, int run, int start, int end, long said);
    }

    private int notes;
    private int sentences;
    private int[] shown = new int[NUMBERS];
    private int size;

    /** The uses of the term in a note, in the order of its text; notes come in the order of the study. */
    void add(int note, List<TermUse> uses) {
        int room = Math.min(Math.max(0, MOST - sentences), uses.size());
        for (TermUse use : uses.subList(0, room)) {
            if (size == shown.length) {
                shown = Arrays.copyOf(shown, size + NUMBERS * Math.max(1, size / NUMBERS / 2));
            }
            shown[size++] = note;
            shown[size++] = use.run();
            shown[size++] = use.start();
            shown[size++] = use.end();
            shown[size++] = (int) (use.said() >>> Integer.SIZE);
            shown[size++] = (int) use.said();
        }
        notes++;
        sentences += uses.size();
    }

    /** In how many notes the term occurs. */
    int notes() {
        return notes;
    }

    /** In how many blocks of text. */
    int sentences() {
        return sentences;
    }

    /** How many of those are not shown. */
    int left() {
        return Math.max(0, sentences - MOST);
    }

    /** Looks at the places that are shown, in the order of the notes. */
    void each(Visitor visitor) {
        for (int at = 0; at < size; at += NUMBERS) {
            long said = ((long) shown[at + 4] << Integer.SIZE) | Integer.toUnsignedLong(shown[at + 5]);
            visitor.place(shown[at], shown[at + 1], shown[at + 2], shown[at + 3], said);
        }
    }
}
