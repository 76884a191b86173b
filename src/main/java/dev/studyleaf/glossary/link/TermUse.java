package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.note.TextRun;

/** A place where a term's name stands in running text: {@code start} to {@code end}, UTF-16 units of the run's text. */
public record TermUse(Term term, TextRun run, int start, int end) {}
