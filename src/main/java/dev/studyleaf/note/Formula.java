package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.tex.Tex;

/**
 * A formula in a note.
 *
 * @param tex what it says
 * @param span where it stands, with the marks around it
 */
public record Formula(Tex tex, SourceSpan span) {}
