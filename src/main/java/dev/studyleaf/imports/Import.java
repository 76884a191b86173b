package dev.studyleaf.imports;

import dev.studyleaf.diagnostics.SourceText;
import java.util.List;

/** A format of another program that is read. */
interface Import {
    /** As it is named on the command line. */
    String name();

    /** Whether a file of that name and text is probably of this format. */
    boolean knows(SourceText file);

    /** The questions of a file, in its order. What cannot be carried goes into {@code losses}. */
    List<Item> read(SourceText file, Losses losses);
}
