package dev.studyleaf.page.lists;

import dev.studyleaf.study.Note;

/** A note in one or two sentences, for lists and for the head of its page. */
public final class Gist {
    private static final int LONGEST = 155;

    /** What does not stand before the sign that something was left out. */
    private static final String CUT = " ,;:.–-";

    private Gist() {}

    /** The author's description, else how the text begins: its first paragraph or points; empty for a note without words. */
    public static String of(Note note) {
        return note.description().isBlank()
                ? shortened(note.parsed().opening(), LONGEST)
                : note.description().strip();
    }

    /** How a text begins in one line, {@code most} units of it. */
    private static String line(String text, int most) {
        StringBuilder line = new StringBuilder(most);
        boolean space = false;
        for (int i = 0; i < text.length() && line.length() < most; i++) {
            char c = text.charAt(i);
            boolean again = " \t\n\u000B\f\r".indexOf(c) >= 0;
            if (!again || !space) {
                line.append(again ? ' ' : c);
            }
            space = again;
        }
        return line.toString();
    }

    /** The text in one line, cut between words where it is longer than {@code most}. */
    public static String shortened(String text, int most) {
        String line = line(text.strip(), most + 1);
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && CUT.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end) + "…";
    }
}
