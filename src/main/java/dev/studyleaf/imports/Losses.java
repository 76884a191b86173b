package dev.studyleaf.imports;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.render.html.HtmlMarkdown;

/** Tells what a note cannot say, and where it stands in the file. */
final class Losses {
    private final SourceText file;
    private final Diagnostics diagnostics;

    Losses(SourceText file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Something of a question is lost. */
    void part(SourceSpan span, String what, String help) {
        diagnostics.add(file, span, Code.IMPORT_LOST, what, help);
    }

    /** A whole question is lost. */
    void whole(SourceSpan span, String why, String help) {
        diagnostics.add(file, span, Code.IMPORT_NOT_READ, why, help);
    }

    /** HTML as Markdown on one line; pictures, formulas and the like that stand in the text are told. */
    String markdown(String html, SourceSpan span) {
        HtmlMarkdown.Line line = HtmlMarkdown.of(html);
        line.lost().forEach(what -> part(span, what + " cannot be carried", "put it into the note by hand"));
        return line.markdown();
    }
}
