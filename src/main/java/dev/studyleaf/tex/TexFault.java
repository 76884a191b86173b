package dev.studyleaf.tex;

/**
 * What is wrong with a formula.
 *
 * @param message lower case, without a full stop
 * @param offset where in its source, in UTF-16 units; 0 where that is not known
 */
public record TexFault(String message, int offset) {}
