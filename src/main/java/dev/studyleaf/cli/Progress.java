package dev.studyleaf.cli;

import dev.studyleaf.build.BuildListener;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/**
 * One line on a terminal that says which step a long build is at; nothing for a build under a second, nothing in a pipe.
 * The line is gone when the build is done.
 */
final class Progress implements BuildListener, AutoCloseable {
    private static final long SILENT_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean shown;
    private final long start = System.nanoTime();
    private boolean dirty;

    private Progress(PrintWriter terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    /** Shown where the streams go to a terminal that takes colours, which those that can clear a line do. */
    static Progress on(Streams streams) {
        return new Progress(streams.err(), streams.colour());
    }

    @Override
    public void step(String step) {
        if (shown && System.nanoTime() - start > SILENT_NANOS) {
            terminal.print(CLEAR_LINE + step + " …");
            terminal.flush();
            dirty = true;
        }
    }

    @Override
    public void close() {
        if (dirty) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
        }
    }
}
