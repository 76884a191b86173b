package dev.studyleaf.serve;

import dev.studyleaf.build.BuildResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds the site whenever it is asked to, in a thread of its own, so that a save can be shown while a build runs. What is
 * asked during a build is one build after it.
 */
final class Builder implements Runnable {
    private final LiveSite site;
    private final Consumer<BuildResult> heard;
    private final Consumer<RuntimeException> bug;
    private final SourceWatcher watcher;
    private final Semaphore asked = new Semaphore(0);
    private volatile boolean ended;
    private volatile @Nullable Throwable thrown;

    /**
     * Nothing is asked for yet.
     *
     * @param heard gets the result of each build
     * @param bug gets what a build threw
     * @param watcher is closed where one of these throws, as nothing is to be waited for any more
     */
    Builder(LiveSite site, Consumer<BuildResult> heard, Consumer<RuntimeException> bug, SourceWatcher watcher) {
        this.site = site;
        this.heard = heard;
        this.bug = bug;
        this.watcher = watcher;
    }

    /** Asks for a build of the notes as they are now. */
    void ask() {
        asked.release();
    }

    /** Lets the thread end, after the build that it is at. */
    void end() {
        ended = true;
        asked.release();
    }

    /** Throws what {@code heard} or {@code bug} threw. */
    void rethrow() {
        if (thrown instanceof Error error) {
            throw error;
        } else if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    @Override
    public void run() {
        try {
            while (true) {
                asked.acquireUninterruptibly();
                asked.drainPermits();
                if (ended) {
                    return;
                }
                build();
            }
        } catch (RuntimeException | Error e) {
            thrown = e;
            close();
        }
    }

    private void build() {
        BuildResult result;
        try {
            result = site.build();
        } catch (RuntimeException e) {
            site.failed(e);
            bug.accept(e);
            return;
        }
        heard.accept(result);
    }

    private void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
