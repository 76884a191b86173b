package dev.studyleaf.note;

import dev.studyleaf.files.SlashPath;
import dev.studyleaf.note.node.BlockMark;
import dev.studyleaf.note.node.HeadingIds;
import java.util.Optional;

/**
 * What a wiki link asks for.
 *
 * @param name of a note or file, with or without folders and ending; empty for the note itself
 * @param heading in it, or empty
 */
public record WikiTarget(String name, String heading) {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    public static WikiTarget written(String text) {
        int hash = text.indexOf('#');
        String name = hash < 0 ? text : text.substring(0, hash);
        return new WikiTarget(
                name.strip(), hash < 0 ? "" : text.substring(hash + 1).strip());
    }

    /** What the destination of a link asks for, where it is one of a wiki link. */
    public static Optional<WikiTarget> of(String destination) {
        return destination.startsWith(OPEN) && destination.endsWith(CLOSE)
                ? Optional.of(written(destination.substring(2, destination.length() - 2)))
                : Optional.empty();
    }

    /** The anchor that the heading or the block has on its page; empty for none. */
    public String anchor() {
        return heading.startsWith("^") ? BlockMark.anchor(heading.substring(1)) : HeadingIds.slug(innermost());
    }

    /** The anchor of a block with an id, as written after {@code ^}. */
    public static String blockAnchor(String id) {
        return BlockMark.anchor(id);
    }

    /** A destination that no Markdown link can have by chance. */
    public String destination() {
        return OPEN + (heading.isEmpty() ? name : name + "#" + heading) + CLOSE;
    }

    /** The words of a link that gives none. */
    public String shown() {
        String file = SlashPath.name(name);
        if (heading.isEmpty() || heading.startsWith("^")) {
            return file.isEmpty() ? heading : file;
        }
        return file.isEmpty() ? innermost() : file + ": " + innermost();
    }

    private String innermost() {
        return heading.substring(heading.lastIndexOf('#') + 1).strip();
    }
}
