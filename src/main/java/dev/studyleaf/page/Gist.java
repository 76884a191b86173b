package dev.studyleaf.page;

import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.study.Note;

/** A note in one or two sentences, for lists and for the head of its page. */
final class Gist {
    private static final int LONGEST = 155;

    private Gist() {}

    /** The author's description, else how the first paragraph begins; empty for a note without words. */
    static String of(Note note) {
        if (!note.description().isBlank()) {
            return note.description().strip();
        }
        return note.parsed().blocks().stream()
                .filter(block -> block.kind() == Kind.PARAGRAPH)
                .map(NoteBlock::text)
                .map(text -> text.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> shortened(text, LONGEST))
                .orElse("");
    }

    /** The text in one line, cut between words where it is longer than {@code most}. */
    static String shortened(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).replaceFirst("[\\s,;:.–-]+$", "") + "…";
    }
}
