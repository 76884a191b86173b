package dev.studyleaf.cli;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.TextReport;
import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes.
 *
 * @param in what is typed or piped in
 * @param out for results
 * @param err for problems
 * @param colour whether problems are told in colours
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err, boolean colour) {
    /** Tells what is wrong with the notes of a folder, named as the author named it. */
    void problems(String folder, Diagnostics diagnostics) {
        err.print(new TextReport(folder, colour).of(diagnostics));
        err.flush();
    }
}
