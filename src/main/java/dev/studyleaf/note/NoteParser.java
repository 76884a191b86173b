package dev.studyleaf.note;

import dev.studyleaf.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
        FormulaNode.mark(document);
        List<Formula> formulas = new ArrayList<>();
        FormulaNode.collect(document, new Spans(file), formulas);
        Title title = Title.take(file, document);
        Outline outline = Outline.of(file, document, title.heading().text().strip(), blocks);
        return new ParsedNote(
                file,
                title.text(),
                outline.titleId(),
                title.heading(),
                outline.sections(),
                outline.anchors(),
                outline.runs(),
                outline.blocks(),
                outline.callouts(),
                outline.links(),
                formulas,
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

    private static int words(Node document) {
        return (int) WORD.matcher(PlainText.inside(document)).results().count();
    }
}
