package dev.studyleaf.build.reading;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.Formula;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.paper.math.Undrawn;
import dev.studyleaf.study.Note;
import dev.studyleaf.tex.Formulas;
import dev.studyleaf.tex.TexFault;
import java.util.List;

/** Translates the formulas of all notes and tells what is wrong with them. */
public final class NoteFormulas {
    private NoteFormulas() {}

    public static Formulas translate(List<Note> notes, Diagnostics diagnostics) {
        return translate(notes, Kept.nothing(), diagnostics);
    }

    public static Formulas translate(List<Note> notes, Kept kept, Diagnostics diagnostics) {
        Formulas formulas = Formulas.of(
                notes.stream()
                        .flatMap(note -> note.parsed().formulas().stream())
                        .map(Formula::tex)
                        .toList(),
                kept);
        notes.forEach(note -> tell(note.parsed(), formulas, diagnostics));
        return formulas;
    }

    /** Those of one more note too. */
    public static Formulas and(Formulas others, ParsedNote note, Diagnostics diagnostics) {
        Formulas all = others.and(note.formulas().stream().map(Formula::tex).toList());
        tell(note, all, diagnostics);
        return all;
    }

    /** Tells what formulas have that paper does not show as it is meant. */
    public static void tellUndrawn(List<Note> notes, Formulas formulas, Diagnostics diagnostics) {
        for (Note note : notes) {
            for (Formula formula : note.parsed().formulas()) {
                formulas.mathml(formula.tex()).flatMap(Undrawn::in).ifPresent(what -> {
                    String message = "the PDF cannot draw `" + what + "` of this formula";
                    String help = "write it in another way, or leave it: the page of the note shows it whole";
                    diagnostics.add(note.parsed().text(), formula.span(), Code.PAPER_FORMULA, message, help);
                });
            }
        }
    }

    private static void tell(ParsedNote note, Formulas formulas, Diagnostics diagnostics) {
        for (Formula formula : note.formulas()) {
            formulas.fault(formula.tex())
                    .map(fault -> diagnostic(note, formula, fault))
                    .ifPresent(diagnostics::add);
        }
    }

    private static Diagnostic diagnostic(ParsedNote note, Formula formula, TexFault fault) {
        return Diagnostic.at(
                note.text(),
                place(note, formula, fault),
                Code.MATH_SYNTAX,
                fault.message(),
                "the page shows the formula as it is written; what Studyleaf can read is in the manual under `Math`");
    }

    /** From the fault to the end of the formula, where the note has it just as the formula says. */
    private static SourceSpan place(ParsedNote note, Formula formula, TexFault fault) {
        String source = formula.tex().source();
        int start = note.text().text().indexOf(source, formula.span().offset());
        int at = start + fault.offset();
        return start < 0 || at >= formula.span().end()
                ? formula.span()
                : new SourceSpan(at, Math.max(1, start + source.length() - at));
    }
}
