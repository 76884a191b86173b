package dev.studyleaf.note;

import java.util.Optional;

/**
 * A stretch of running text in which terms may be linked. Text in headings, code, links and questions is in no run.
 *
 * @param section the index of its section
 * @param index its number in the note, from 0
 * @param sentence the text of the whole block around it, for a backlink
 * @param start where it begins in the sentence, in UTF-16 units
 * @param length how many units of the sentence it takes
 * @param own its words, where they do not stand so in the sentence
 */
public record TextRun(int section, int index, String sentence, int start, int length, Optional<String> own) {
    /** The run of some words, which are looked for in the sentence from a place on. */
    public static TextRun of(int section, int index, String sentence, int from, String text) {
        int start = sentence.indexOf(text, from);
        return start < 0
                ? new TextRun(section, index, sentence, from, 0, Optional.of(text))
                : new TextRun(section, index, sentence, start, text.length(), Optional.empty());
    }

    /** The words, as they stand in the tree. They are cut out each time: a study has as many runs as lines. */
    public String text() {
        return own.orElseGet(() -> sentence.substring(start, end()));
    }

    /** Where it ends in the sentence; where it begins, if its words do not stand there. */
    public int end() {
        return start + length;
    }
}
