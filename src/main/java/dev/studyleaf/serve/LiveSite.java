package dev.studyleaf.serve;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.again.EditedPages;
import dev.studyleaf.build.again.RepeatedBuild;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.TextReport;
import dev.studyleaf.output.WriteReport;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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

    /** A page that is newer than the last build: it shows what was saved in the save of that number. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Ahead(byte[] bytes, int save) {}

    private final BuildRequest request;
    private final RepeatedBuild builds;
    private final ReadWriteLock files = new ReentrantReadWriteLock();
    private final Map<String, Ahead> ahead = new ConcurrentHashMap<>();
    private final AtomicInteger saves = new AtomicInteger();
    private final AtomicBoolean rehearsed = new AtomicBoolean();
    private final List<Consumer<State>> readers = new CopyOnWriteArrayList<>();
    private volatile State state = new State(0, "", false);

    LiveSite(BuildRequest request) {
        this.request = request;
        this.builds = new RepeatedBuild(request);
    }

    State state() {
        return state;
    }

    /** The way to the published site from the root of its host, such as {@code /notes/}; {@code /} where none is known. */
    String publishedRoot() {
        return builds.baseUrl()
                .map(url -> URI.create(url).getPath())
                .filter(path -> !path.isEmpty())
                .orElse("/");
    }

    /** What a page is before the site is built again; nothing where the site has it as it is. */
    Optional<byte[]> ahead(String path) {
        return Optional.ofNullable(ahead.get(path)).map(Ahead::bytes);
    }

    /** Held while a file of the site is read, so that no page is seen while the site changes. */
    ReadWriteLock files() {
        return files;
    }

    /**
     * Shows notes that were saved and tells the readers, before the site is built again. A bug of ours is no harm here: the
     * build that follows tells it.
     */
    void edited(Collection<Path> files) {
        int save = saves.incrementAndGet();
        EditedPages edited = builds.edited(files);
        boolean fails = builds.fails(edited.diagnostics());
        if (edited.pages().isEmpty() && !fails) {
            return;
        }
        if (!fails) {
            edited.pages().forEach((path, bytes) -> ahead.put(path, new Ahead(bytes, save)));
        }
        told(now -> new State(now.build() + (fails ? 0 : 1), report(edited.diagnostics()), !fails));
    }

    /** Builds and tells the readers. A bug of ours is a problem like any other here: the last good site stays. */
    BuildResult build() {
        int save = saves.get();
        BuildResult result = builds.run(BuildListener.SILENT, publish -> published(save, publish));
        boolean changed = result.written()
                .filter(report -> report.written() + report.deleted() > 0)
                .isPresent();
        String report = report(result.diagnostics());
        told(now -> new State(
                now.build() + (changed || now.build() == 0 ? 1 : 0),
                report,
                result.written().isPresent()));
        if (rehearsed.compareAndSet(false, true)) {
            builds.rehearse();
        }
        return result;
    }

    /** Changes the site while nobody reads it; what had been shown before is now in it. */
    private Optional<WriteReport> published(int save, Supplier<Optional<WriteReport>> publish) {
        files.writeLock().lock();
        try {
            Optional<WriteReport> written = publish.get();
            ahead.values().removeIf(page -> page.save() <= save);
            return written;
        } finally {
            files.writeLock().unlock();
        }
    }

    private String report(Diagnostics diagnostics) {
        return new TextReport(request.notes().toString(), false).of(diagnostics);
    }

    /** Says that a build ended by a bug of ours. */
    void failed(RuntimeException bug) {
        told(now -> new State(now.build(), "a bug in Studyleaf, not in your notes: " + bug + "\n", false));
    }

    /** One state after another, whichever threads come with them. */
    private synchronized void told(UnaryOperator<State> next) {
        State now = next.apply(state);
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
