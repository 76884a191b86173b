package dev.studyleaf.note;

import dev.studyleaf.note.NoteBlock.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How the text of a note begins: its first paragraph, or the first points of a section in one line. */
final class Opening {
    /** Points that are longer together say enough. */
    private static final int ENOUGH = 155;

    private static final Set<Kind> SPOKEN = EnumSet.of(Kind.PARAGRAPH, Kind.ITEM, Kind.ORDERED_ITEM);
    /** A file's name instead of a picture says nothing, nor does what programs call a picture: "Pasted image 20241111152710". */
    private static final Pattern PICTURE = Pattern.compile("(?i)\\S[^\\n]*\\.(?:png|jpe?g|gif|svg|webp|avif|bmp)"
            + "|(?:pasted image|image|screen ?shot|img|picture)[ _-]?(?:\\d[\\d ._:-]*(?:at [\\d ._:-]+(?:[ap]m)?)?)?");
    /** What a point does not end with where another follows. */
    private static final String STOPS = ".;,";

    private Opening() {}

    static String of(List<NoteBlock> blocks) {
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
            if (whole || out.length() > ENOUGH) {
                break;
            }
        }
        return out.toString();
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
}
