package dev.studyleaf.page.terms;

import dev.studyleaf.glossary.link.TermPlace;
import java.util.Arrays;

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
        /** {@code note} is counted from 0, {@code run} is that of the note, the others are those of {@link TermPlace}. */
        void place(int note, int run, int start, int end, long said);
    }

    private final boolean linked;
    private int notes;
    private int sentences;
    private int[] shown = {};
    private int size;
    /** Where the last place is that counts: its note, section and block. */
    private int lastNote = -1;

    private int lastSection;
    private int lastBlock;

    /** {@code linked}: whether the term is one whose names become links. */
    FiledUses(boolean linked) {
        this.linked = linked;
    }

    boolean isOfLinked() {
        return linked;
    }

    /**
     * A place of the term: of several in one block of text only the first counts. They come in the order of the study's notes, those of
     * a note in the order of its text.
     */
    void add(int note, TermPlace place) {
        if (note == lastNote && place.section() == lastSection && place.block() == lastBlock) {
            return;
        }
        if (sentences < MOST) {
            show(note, place);
        }
        notes += note == lastNote ? 0 : 1;
        sentences++;
        lastNote = note;
        lastSection = place.section();
        lastBlock = place.block();
    }

    private void show(int note, TermPlace place) {
        if (size == shown.length) {
            shown = Arrays.copyOf(shown, size + NUMBERS * Math.max(1, size / NUMBERS / 2));
        }
        shown[size++] = note;
        shown[size++] = place.run();
        shown[size++] = place.start();
        shown[size++] = place.end();
        shown[size++] = (int) (place.said() >>> Integer.SIZE);
        shown[size++] = (int) place.said();
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
