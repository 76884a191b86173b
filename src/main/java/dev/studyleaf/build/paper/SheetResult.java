package dev.studyleaf.build.paper;

import dev.studyleaf.diagnostics.Diagnostics;
import java.util.List;

/**
 * What came of a cheat sheet.
 *
 * @param diagnostics what is wrong with the notes
 * @param report how it came out, and which lines had no room
 * @param file the PDF, or the page in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
public record SheetResult(Diagnostics diagnostics, List<String> report, byte[] file) {}
