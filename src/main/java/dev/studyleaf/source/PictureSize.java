package dev.studyleaf.source;

/** How large a picture is, in pixels; both at least 1. */
public record PictureSize(int width, int height) {}
