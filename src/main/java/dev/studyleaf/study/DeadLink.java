package dev.studyleaf.study;

import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.note.NoteLink;

/**
 * A link that leads nowhere, or to a note without the heading that it names.
 *
 * @param kind what it is
 * @param told how it is reported, once for all places of a note that say the same
 */
public record DeadLink(NoteLink.Kind kind, Diagnostic told) {}
