package dev.studyleaf.browser;

import java.io.IOException;
import java.nio.file.Path;

/** Where a site lies. In Firefox each file of a disk has a store of its own, and all pages of a server share one. */
enum Place {
    DISK,
    SERVER;

    /** Where the pages of a site start, with a slash at the end, until it is closed. */
    record Root(String address, AutoCloseable until) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try {
                until.close();
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }

    Root of(Site site) throws IOException {
        return of(site.folder());
    }

    Root of(Path folder) throws IOException {
        if (this == DISK) {
            return new Root(folder.toUri().toString(), () -> {});
        }
        Server server = Server.of(folder);
        return new Root(server.root(), server);
    }
}
