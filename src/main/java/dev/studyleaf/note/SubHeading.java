package dev.studyleaf.note;

/**
 * A line that stands for a heading without being marked as one. Its part goes on to the next one, or to the end of its
 * section; the blocks in it belong to that section.
 *
 * @param id its anchor, unique in the note
 * @param heading its words with their mark-up
 * @param section the index of its section
 * @param block the index of its own line among the note's blocks
 */
public record SubHeading(String id, Fragment heading, int section, int block) {}
