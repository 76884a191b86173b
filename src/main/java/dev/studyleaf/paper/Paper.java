package dev.studyleaf.paper;

import java.nio.file.Path;
import java.util.List;

/**
 * A document for paper.
 *
 * @param xhtml well-formed XHTML with all its styles inside
 * @param fonts for letters that those of the jar lack; style sheets call them {@code Study More 1} and so on
 * @param mark what the file is made of, in hexadecimal digits: files with the same mark are the same bytes
 */
public record Paper(String xhtml, List<Path> fonts, String mark) {
    public Paper {
        fonts = List.copyOf(fonts);
    }
}
