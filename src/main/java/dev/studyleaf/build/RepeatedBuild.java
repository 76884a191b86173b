package dev.studyleaf.build;

import dev.studyleaf.kept.Kept;

/**
 * Builds one site again and again, each time only what has changed since. The site is the one that a build of its own would
 * make, byte by byte. For one thread at a time.
 */
public final class RepeatedBuild {
    private final BuildRequest request;
    private final Kept kept = new Kept();

    /** Nothing is built yet. */
    public RepeatedBuild(BuildRequest request) {
        this.request = request;
    }

    /** Builds the site as its notes are now. */
    public BuildResult run(BuildListener listener) {
        try {
            return SiteBuild.run(request, listener, kept);
        } finally {
            kept.turn();
        }
    }
}
