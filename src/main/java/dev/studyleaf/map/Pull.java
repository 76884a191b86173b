package dev.studyleaf.map;

/**
 * Two things that belong together.
 *
 * @param from the number of the one, from 0
 * @param to the number of the other
 * @param strength above 0; 1 for an ordinary tie
 */
public record Pull(int from, int to, double strength) {}
