package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.source.SourceFile;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A note on its own.
 *
 * @param file where it was read
 * @param title from its front matter, else its first heading, else its file name
 * @param heading the heading that gives the title; empty where something else does
 * @param sections in order; the first is the opening
 * @param anchors headings inside lists and quotes, in order
 * @param runs its running text, in order
 * @param blocks its blocks, in order, questions left out
 * @param callouts its callouts, in order, nested ones too
 * @param links its links and images, in order
 * @param formulas its formulas, in order
 * @param words how many words it has
 * @param document the tree; for {@code render} only
 */
public record ParsedNote(
        SourceFile file,
        String title,
        Fragment heading,
        List<Section> sections,
        List<Anchor> anchors,
        List<TextRun> runs,
        List<NoteBlock> blocks,
        List<Callout> callouts,
        List<NoteLink> links,
        List<Formula> formulas,
        int words,
        Node document) {
    public ParsedNote {
        sections = List.copyOf(sections);
        anchors = List.copyOf(anchors);
        runs = List.copyOf(runs);
        blocks = List.copyOf(blocks);
        callouts = List.copyOf(callouts);
        links = List.copyOf(links);
        formulas = List.copyOf(formulas);
    }

    /** The whole file, for diagnostics. */
    public SourceText text() {
        return file.text();
    }

    public String path() {
        return file.path();
    }
}
