package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;

/**
 * A block without what it says.
 *
 * @param section the index of its section
 * @param span where it stands
 */
public record BlockPlace(int section, SourceSpan span) {}
