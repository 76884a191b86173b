package dev.studyleaf.serve;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.RepeatedBuild;
import dev.studyleaf.diagnostics.TextReport;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/** The site as it was last built, and who wants to hear of the next build. Safe for threads. */
final class LiveSite {
    /**
     * How the last build went.
     *
     * @param build counts builds that changed the site; a page of an older one is out of date
     * @param problems the report of the notes' problems, empty if there are none
     * @param written whether the site shows the notes as they are now; else it is the last good one
     */
    record State(int build, String problems, boolean written) {}

    private final BuildRequest request;
    private final RepeatedBuild builds;
    private final ReadWriteLock files = new ReentrantReadWriteLock();
    private final List<Consumer<State>> readers = new CopyOnWriteArrayList<>();
    private volatile State state = new State(0, "", false);

    LiveSite(BuildRequest request) {
        this.request = request;
        this.builds = new RepeatedBuild(request);
    }

    State state() {
        return state;
    }

    /** Held while a file of the site is read, so that no page is seen while the site changes. */
    ReadWriteLock files() {
        return files;
    }

    /** Builds and tells the readers. A bug of ours is a problem like any other here: the last good site stays. */
    BuildResult build() {
        BuildResult result = locked();
        boolean changed = result.written()
                .filter(report -> report.written() + report.deleted() > 0)
                .isPresent();
        told(new State(
                state.build() + (changed || state.build() == 0 ? 1 : 0),
                new TextReport(request.notes().toString(), false).of(result.diagnostics()),
                result.written().isPresent()));
        return result;
    }

    private BuildResult locked() {
        files.writeLock().lock();
        try {
            return builds.run(BuildListener.SILENT);
        } finally {
            files.writeLock().unlock();
        }
    }

    /** Says that a build ended by a bug of ours. */
    void failed(RuntimeException bug) {
        told(new State(state.build(), "a bug in Studyleaf, not in your notes: " + bug + "\n", false));
    }

    private void told(State now) {
        state = now;
        readers.forEach(reader -> reader.accept(now));
    }

    /** Tells {@code reader} of every build from now on. */
    void add(Consumer<State> reader) {
        readers.add(reader);
    }

    void remove(Consumer<State> reader) {
        readers.remove(reader);
    }
}
