package dev.studyleaf.source.settings;

import dev.studyleaf.diagnostics.SourceSpan;

/**
 * Commands that an author defines for the formulas of all notes.
 *
 * @param tex definitions such as {@code \newcommand{\R}{\mathbb{R}}}
 * @param span where they stand in the settings
 */
public record DefinedMacros(String tex, SourceSpan span) {}
