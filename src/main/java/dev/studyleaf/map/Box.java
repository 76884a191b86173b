package dev.studyleaf.map;

/** How much room a thing takes on a map, in pixels. */
public record Box(double width, double height) {}
