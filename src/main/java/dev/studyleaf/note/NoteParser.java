package dev.studyleaf.note;

import dev.studyleaf.source.SourceFile;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Parses one note on its own. Safe for threads. */
public final class NoteParser {
    private static final Pattern NUMBER_PREFIX = Pattern.compile("^\\d+(?:\\.\\d+)*[-_. )]+(?=\\S)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*+");

    private NoteParser() {}

    /** The note of a file. Anything is a note: there is no text that cannot be parsed. */
    public static ParsedNote parse(SourceFile file) {
        Node document = NoteSyntaxes.parse(file.body());
        HtmlLinks.mark(document, file.body());
        WikiLinks.mark(document, file.body());
        Callouts.mark(document);
        Comments.remove(document);
        List<Anchor> blocks = BlockIds.mark(document, new Spans(file));
        Embeds.lift(document);
        LetteredLines.mark(document);
        String heading = takeTitle(file, document);
        Outline outline = Outline.of(file, document, heading, blocks);
        return new ParsedNote(
                file,
                title(file, heading),
                outline.titleId(),
                outline.sections(),
                outline.anchors(),
                outline.runs(),
                outline.blocks(),
                outline.callouts(),
                outline.links(),
                words(document),
                document);
    }

    /** A name made readable: no number in front, no hyphens, a capital first. */
    public static String readable(String name) {
        String bare = NUMBER_PREFIX.matcher(name).replaceFirst("");
        String spaced = bare.contains(" ") ? bare : bare.replace('-', ' ').replace('_', ' ');
        String shown = spaced.isBlank() ? name : spaced.strip();
        return shown.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + shown.substring(1);
    }

    /** The words of the heading that is the title; it leaves the text, so that no page shows it twice. */
    private static String takeTitle(SourceFile file, Node document) {
        Node first = document.getFirstChild();
        while (first != null && !(first instanceof Heading)) {
            first = first.getNext();
        }
        String heading = first instanceof Heading h && h.getLevel() == 1 ? PlainText.inside(h) : "";
        String given = file.frontMatter().title().orElse("");
        if (first == null || heading.isEmpty() || !(given.isEmpty() || given.equalsIgnoreCase(heading))) {
            return "";
        }
        first.unlink();
        return heading;
    }

    private static String title(SourceFile file, String heading) {
        String given = file.frontMatter().title().orElse(heading);
        return given.isEmpty() ? readable(fileName(file.path())) : given;
    }

    private static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.(md|markdown)$", "");
        boolean index = name.matches("(?i)readme|_?index");
        int slash = path.lastIndexOf('/');
        if (!index || slash < 0) {
            return name;
        }
        String folder = path.substring(0, slash);
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static int words(Node document) {
        return (int) WORD.matcher(PlainText.inside(document)).results().count();
    }
}
