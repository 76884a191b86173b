package dev.studyleaf.note;

/** Inputs of work on one note. */
public interface OfNote {
    ParsedNote note();
}
