package dev.studyleaf.output;

import dev.studyleaf.diagnostics.Diagnostics;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the files of a site go: add from any number of threads, publish once, close. */
public interface Destination extends AutoCloseable {
    /** Takes everything and keeps nothing, for a check without a site. */
    Destination NOWHERE = new Destination() {
        @Override
        public Standing add(SiteFile file) {
            return new Standing(Written.of(file.path(), file.bytes()), Stamps.NONE);
        }

        @Override
        public boolean keep(Standing file) {
            return true;
        }

        @Override
        public void add(CopiedFile file) {}

        @Override
        public Collection<Written> files() {
            return List.of();
        }

        @Override
        public Optional<WriteReport> publish(Diagnostics diagnostics) {
            return Optional.of(new WriteReport(0, 0, 0));
        }

        @Override
        public void close() {}
    };

    /** Adds a file; safe for threads. A path added twice is an {@link IllegalArgumentException}. */
    Standing add(SiteFile file);

    /**
     * Adds a file that the site has already; safe for threads.
     *
     * @return false, and nothing is added, where the site no longer has it as it was
     */
    boolean keep(Standing file);

    /** Adds a copy of a file; safe for threads. A path added twice is an {@link IllegalArgumentException}. */
    void add(CopiedFile file);

    /** What was added so far, in no order; a file that could not be read is not among them. */
    Collection<Written> files();

    /**
     * Makes the site what was added, all of it or nothing. Call it once.
     *
     * @return nothing if something could not be written; the site is then as it was
     */
    Optional<WriteReport> publish(Diagnostics diagnostics);

    @Override
    void close();
}
