package dev.studyleaf.note;

import dev.studyleaf.files.FileTypes;
import dev.studyleaf.note.NoteBlock.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How the text of a note begins: its first paragraph, or the first points of a section in one line. */
final class Opening {
    /** Points that are longer together say enough. */
    private static final int ENOUGH = 155;

    /** A longer line above a list says something of its own. */
    private static final int LABEL = 60;

    private static final Set<Kind> LISTED = EnumSet.of(Kind.ITEM, Kind.ORDERED_ITEM);
    private static final Set<Kind> SPOKEN = EnumSet.of(Kind.PARAGRAPH, Kind.ITEM, Kind.ORDERED_ITEM);
    /** A file's name instead of a picture says nothing, nor does what programs call a picture: "Pasted image 20241111152710". */
    private static final Pattern PICTURE = Pattern.compile("(?i)\\S[^\\n]*\\." + FileTypes.PICTURES
            + "|(?:pasted image|image|screen ?shot|img|picture)[ _-]?(?:\\d[\\d ._:-]*(?:at [\\d ._:-]+(?:[ap]m)?)?)?");
    /** What a point does not end with where another follows. */
    private static final String STOPS = ".;,";
    /** What a sentence ends with. */
    private static final String ENDS = ".!?…。！？";

    private Opening() {}

    static String of(List<NoteBlock> blocks) {
        StringBuilder out = new StringBuilder();
        int section = -1;
        for (int i = 0; i < blocks.size(); i++) {
            NoteBlock block = blocks.get(i);
            String text = said(block);
            if (text.isEmpty()) {
                continue;
            }
            boolean first = out.isEmpty();
            if (!first && block.section() != section) {
                break;
            }
            section = block.section();
            join(text, out);
            boolean leads = text.endsWith(":") || isLabel(block, text, blocks, i + 1);
            if (leads && !text.endsWith(":")) {
                out.append(':');
            }
            boolean whole = block.kind() == Kind.PARAGRAPH && !leads;
            if (whole || out.length() > ENOUGH) {
                break;
            }
        }
        return out.toString();
    }

    /** What a block says to a reader who sees nothing but it; empty if that is nothing. */
    private static String said(NoteBlock block) {
        String text = SPOKEN.contains(block.kind()) ? block.text().text().strip() : "";
        return PICTURE.matcher(text).matches() ? "" : text;
    }

    /** Whether a paragraph is a few words above a list, as people write where a heading is meant: alone it says nothing of the note. */
    private static boolean isLabel(NoteBlock block, String text, List<NoteBlock> blocks, int next) {
        return block.kind() == Kind.PARAGRAPH
                && text.length() <= LABEL
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && next < blocks.size()
                && blocks.get(next).section() == block.section()
                && LISTED.contains(blocks.get(next).kind());
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
