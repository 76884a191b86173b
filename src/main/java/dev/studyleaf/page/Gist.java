package dev.studyleaf.page;

import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.study.Note;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A note in one or two sentences, for lists and for the head of its page. */
final class Gist {
    private static final int LONGEST = 155;

    private static final Set<Kind> SPOKEN = EnumSet.of(Kind.PARAGRAPH, Kind.ITEM, Kind.ORDERED_ITEM);
    private static final Pattern PICTURE = Pattern.compile("(?i)\\S[^\\n]*\\.(?:png|jpe?g|gif|svg|webp|avif|bmp)");
    /** What a point does not end with where another follows. */
    private static final String STOPS = ".;,";

    /** What does not stand before the sign that something was left out. */
    private static final String CUT = " ,;:.–-";

    private Gist() {}

    /** The author's description, else how the text begins: its first paragraph or points; empty for a note without words. */
    static String of(Note note) {
        return note.description().isBlank()
                ? beginning(note.parsed().blocks())
                : note.description().strip();
    }

    /** The first paragraph, or the first points of a section in one line. A file's name instead of a picture says nothing. */
    private static String beginning(List<NoteBlock> blocks) {
        StringBuilder out = new StringBuilder();
        int section = -1;
        for (NoteBlock block : blocks) {
            String text = SPOKEN.contains(block.kind()) ? block.text().text().strip() : "";
            if (text.isEmpty() || PICTURE.matcher(text).matches()) {
                continue;
            }
            boolean first = out.isEmpty();
            if (!first && block.section() != section) {
                break;
            }
            section = block.section();
            join(text, out);
            boolean whole = block.kind() == Kind.PARAGRAPH && !text.endsWith(":");
            if (whole || out.length() > LONGEST) {
                break;
            }
        }
        return shortened(out.toString(), LONGEST);
    }

    private static void join(String text, StringBuilder out) {
        if (!out.isEmpty()) {
            boolean leads = out.charAt(out.length() - 1) == ':';
            if (!leads && STOPS.indexOf(out.charAt(out.length() - 1)) >= 0) {
                out.setLength(out.length() - 1);
            }
            out.append(leads ? " " : "; ");
        }
        out.append(text);
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
    static String shortened(String text, int most) {
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
