package dev.studyleaf.page.terms;

/**
 * A name that is no term, in the glossary's list of names.
 *
 * @param name as the notes write it
 * @param address of the section that speaks of it
 */
public record NameLine(String name, String address) {}
