package dev.studyleaf.paper;

/**
 * A document for paper.
 *
 * @param xhtml well-formed XHTML with all its styles inside
 * @param mark what the file is made of, in hexadecimal digits: files with the same mark are the same bytes
 */
public record Paper(String xhtml, String mark) {}
