package dev.studyleaf.note.parse;

import dev.studyleaf.files.SlashPath;
import dev.studyleaf.letters.Spelling;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteNames;
import dev.studyleaf.note.node.BlockMark;
import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * What a note is called.
 *
 * @param text in plain words
 * @param heading the heading that says so, with its mark-up; empty where something else does
 */
record Title(String text, Fragment heading) {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The title of a note; the heading that gives it leaves the text, so that no page shows it twice. */
    static Title take(SourceFile file, Node document) {
        List<Heading> headings = headings(document);
        boolean first = !headings.isEmpty() && headings.get(0).getLevel() == 1;
        String heading = first ? PlainText.inside(headings.get(0)) : "";
        String given = file.frontMatter().title().orElse("");
        boolean title = given.isEmpty()
                ? !heading.isEmpty() && isTitle(heading, headings, file.path())
                : given.equalsIgnoreCase(heading);
        Fragment words = title ? leaving(file.path(), headings.get(0)) : Fragment.EMPTY;
        if (!given.isEmpty()) {
            return new Title(given, words);
        }
        return new Title(title ? heading : NoteNames.readable(fileName(file.path())), words);
    }

    private static List<Heading> headings(Node document) {
        List<Heading> headings = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        return headings;
    }

    /**
     * Whether the first heading says what a note is called. Where others are of its level, all are parts of what the file is
     * called, as in Obsidian, unless it says the same as the file, whose name says nothing if it is the page of its folder.
     */
    private static boolean isTitle(String heading, List<Heading> headings, String path) {
        long level =
                headings.stream().filter(one -> one.getLevel() == 1).limit(2).count();
        return level == 1 || NoteNames.isIndex(path) || isSame(heading, fileName(path));
    }

    /** Whether a heading is a file's name, and at most half as much again. */
    private static boolean isSame(String heading, String name) {
        String said = letters(heading);
        String called = letters(NoteNames.unnumbered(name));
        return said.contains(called) && 2 * said.length() <= 3 * called.length();
    }

    private static String letters(String text) {
        return OTHER.matcher(Spelling.usual(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Fragment leaving(String path, Heading heading) {
        Fragment words = CalloutReader.fragment(path, heading);
        keepPlaces(heading);
        heading.unlink();
        return words;
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

    /** What the file is called; of the page of a folder, the folder. */
    private static String fileName(String path) {
        int slash = path.lastIndexOf('/');
        boolean ofFolder = NoteNames.isIndex(path) && slash >= 0;
        return ofFolder ? SlashPath.name(path.substring(0, slash)) : NoteNames.ofFile(path);
    }
}
