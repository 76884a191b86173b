package dev.studyleaf.source;

import java.nio.file.Path;

/** A file beside the notes that is no note: copied to the site when a note links to it. {@code path} as of a note. */
public record Attachment(String path, Path file) {}
