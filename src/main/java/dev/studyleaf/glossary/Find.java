package dev.studyleaf.glossary;

import dev.studyleaf.note.ParsedNote;

/** A found term with where it comes from. */
record Find(ParsedNote note, TermPattern pattern, FoundTerm term) {}
