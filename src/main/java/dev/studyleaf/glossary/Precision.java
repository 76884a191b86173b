package dev.studyleaf.glossary;

/**
 * How often a pattern was right: shares, 0 to 1, of hand-labelled finds. docs/terms has the labels and the command.
 *
 * @param term of its finds that became terms, the share worth an entry in a glossary
 * @param cue of its other finds, the share that is usable under its heading
 */
record Precision(double term, double cue) {}
