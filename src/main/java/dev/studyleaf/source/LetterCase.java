package dev.studyleaf.source;

/** Whether capitals matter when the names of a term are looked for in text. */
public enum LetterCase {
    /** Short forms and single capitalised names exactly, others in any case. */
    AUTO,
    /** Letter by letter. */
    EXACT,
    /** In any case. */
    ANY
}
