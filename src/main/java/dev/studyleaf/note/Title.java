package dev.studyleaf.note;

import dev.studyleaf.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * What a note is called.
 *
 * @param text in plain words
 * @param heading the heading that says so, with its mark-up; empty where something else does
 */
record Title(String text, Fragment heading) {
    /** The title of a note; the heading that gives it leaves the text, so that no page shows it twice. */
    static Title take(SourceFile file, Node document) {
        Node first = document.getFirstChild();
        while (first != null && !(first instanceof Heading)) {
            first = first.getNext();
        }
        String heading = first instanceof Heading h && h.getLevel() == 1 ? PlainText.inside(h) : "";
        String given = file.frontMatter().title().orElse("");
        Fragment words = Fragment.EMPTY;
        if (first != null && !heading.isEmpty() && (given.isEmpty() || given.equalsIgnoreCase(heading))) {
            words = CalloutReader.fragment(file.path(), first);
            keepPlaces(first);
            first.unlink();
        }
        if (!given.isEmpty()) {
            return new Title(given, words);
        }
        return heading.isEmpty()
                ? new Title(NoteNames.readable(fileName(file.path())), Fragment.EMPTY)
                : new Title(heading, words);
    }

    /** What links lead to in the heading is then the place where it stood. */
    private static void keepPlaces(Node heading) {
        List<Node> marks = new ArrayList<>();
        for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BlockMark) {
                marks.add(node);
            }
        }
        marks.forEach(heading::insertBefore);
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
}
