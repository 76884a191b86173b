package dev.studyleaf.note.parse;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.Anchor;
import dev.studyleaf.note.Formula;
import dev.studyleaf.note.NoteTree;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.TextRun;
import dev.studyleaf.note.dialect.ForeignQuestions;
import dev.studyleaf.note.node.HeadingIds;
import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.note.node.Spans;
import dev.studyleaf.note.syntax.Abbreviations;
import dev.studyleaf.note.syntax.AttributeLists;
import dev.studyleaf.note.syntax.BlockIds;
import dev.studyleaf.note.syntax.Callouts;
import dev.studyleaf.note.syntax.Comments;
import dev.studyleaf.note.syntax.ContentsMarks;
import dev.studyleaf.note.syntax.Embeds;
import dev.studyleaf.note.syntax.Emoji;
import dev.studyleaf.note.syntax.ForeignNotes;
import dev.studyleaf.note.syntax.GapHints;
import dev.studyleaf.note.syntax.IncludedText;
import dev.studyleaf.note.syntax.LetteredLines;
import dev.studyleaf.note.syntax.NoteSyntaxes;
import dev.studyleaf.note.syntax.PictureWords;
import dev.studyleaf.note.syntax.ShortCodes;
import dev.studyleaf.note.syntax.SiteValues;
import dev.studyleaf.note.syntax.TaskMark;
import dev.studyleaf.note.syntax.WikiLinks;
import dev.studyleaf.note.syntax.formula.FormulaBlocks;
import dev.studyleaf.note.syntax.html.HtmlAnchors;
import dev.studyleaf.note.syntax.html.HtmlLinks;
import dev.studyleaf.source.Includes;
import dev.studyleaf.source.SourceFile;
import dev.studyleaf.tex.Macros;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Node;

/** Parses one note on its own. Safe for threads. */
public final class NoteParser {
    private NoteParser() {}

    /** A note as a parser of Markdown sees it: its nodes, where they stand in the file, and the ids that its headings take. */
    private record Draft(SourceFile file, Node document, Spans spans, HeadingIds ids) {}

    /** The note of a file that takes no text from others. */
    public static ParsedNote parse(SourceFile file) {
        return parse(file, Includes.NONE, new Macros(), new Diagnostics());
    }

    /**
     * The note of a file. Anything is a note: there is no text that cannot be parsed. {@code macros} are those that all
     * notes know.
     */
    public static ParsedNote parse(SourceFile file, Includes includes, Macros macros, Diagnostics diagnostics) {
        return parse(file, includes, macros, Optional.empty(), diagnostics);
    }

    /** A note whose tree was let go of, with its tree; what can be had without is not looked for again. */
    public static ParsedNote again(ParsedNote known, Includes includes, Macros macros) {
        return parse(known.file(), includes, macros, Optional.of(known), new Diagnostics());
    }

    private static ParsedNote parse(
            SourceFile file, Includes includes, Macros macros, Optional<ParsedNote> known, Diagnostics diagnostics) {
        Node document = NoteSyntaxes.parse(file.body(), () -> tooManyCells(file, diagnostics));
        Spans spans = new Spans(file);
        HeadingIds ids = new HeadingIds();
        List<Anchor> places = mend(new Draft(file, document, spans, ids), includes, diagnostics);
        List<Formula> formulas = FormulaReader.read(document, spans, macros);
        Title title = Title.take(file, document);
        Outline outline = Outline.of(
                file, document, ids, Emoji.named(title.heading().nodes()).strip(), places);
        return new ParsedNote(
                file,
                title.text(),
                outline.titleId(),
                title.heading(),
                outline.sections(),
                outline.anchors(),
                outline.runs().all(),
                outline.blocks(),
                outline.callouts(),
                outline.links(),
                formulas,
                known.map(ParsedNote::words).orElseGet(() -> words(document)),
                known.isPresent()
                        ? known.get().language()
                        : language(file, outline.runs().all()),
                new NoteTree(document, outline.runs().nodes()));
    }

    /**
     * Makes nodes of what a parser of Markdown takes for text. The order matters: each step reads what those before it left.
     * Gives the places that authors named.
     */
    private static List<Anchor> mend(Draft draft, Includes includes, Diagnostics diagnostics) {
        SourceFile file = draft.file();
        Node document = draft.document();
        Spans spans = draft.spans();
        String body = file.body();
        MarkSlips.report(document, file, spans, diagnostics);
        IncludedText.take(file, document, includes, diagnostics);
        List<Anchor> places = new ArrayList<>(HtmlAnchors.mark(document, spans, draft.ids()));
        HtmlLinks.mark(document, body);
        ShortCodes.remove(document).forEach((name, place) -> shortCode(name, spans.of(place), file, diagnostics));
        SiteValues.fill(document, includes.siteValues());
        ContentsMarks.remove(document);
        WikiLinks.mark(document, body);
        PictureWords.mark(document);
        Callouts.mark(document);
        GapHints.mark(document);
        ForeignNotes.mark(file, document);
        Comments.remove(document);
        places.addAll(AttributeLists.mark(document, spans, draft.ids()));
        places.addAll(BlockIds.mark(document, spans));
        Emoji.mark(document, body);
        Embeds.lift(document);
        ForeignQuestions.mark(
                file, body, document, () -> file.frontMatter().language().or(() -> Languages.ofStart(body)));
        TaskMark.mark(document);
        LetteredLines.mark(document);
        Abbreviations.mark(document);
        FormulaBlocks.mark(document, body);
        return places;
    }

    private static void tooManyCells(SourceFile file, Diagnostics diagnostics) {
        String message = String.format(
                Locale.ROOT, "tables of more than %,d cells; they are shown as text", NoteSyntaxes.MOST_CELLS);
        diagnostics.add(Diagnostic.about(file.path(), Code.NOTE_LIMIT, message, "split it into several files"));
    }

    private static void shortCode(String name, SourceSpan span, SourceFile file, Diagnostics diagnostics) {
        String message = "`" + name + "` is a short code of another program; its mark is left out, the text stays";
        diagnostics.add(file.text(), span, Code.NOTE_SHORT_CODE, message, "write it in Markdown");
    }

    private static Optional<String> language(SourceFile file, List<TextRun> runs) {
        return file.frontMatter().language().isPresent() ? Optional.empty() : Languages.of(runs);
    }

    private static int words(Node document) {
        return WordCount.of(PlainText.inside(document));
    }
}
