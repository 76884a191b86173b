package dev.studyleaf.build.again;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.reading.Keeping;
import dev.studyleaf.build.reading.Trees;
import dev.studyleaf.build.site.Publishing;
import dev.studyleaf.build.site.SiteBuild;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.files.SlashPath;
import dev.studyleaf.kept.Kept;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds one site again and again, each time only what has changed since. The site is the one that a build of its own would
 * make, byte by byte. For one thread at a time, but for {@link #edited}.
 */
public final class RepeatedBuild {
    private final BuildRequest request;
    private final Kept kept = new Kept();
    private volatile @Nullable LastBuild last;

    /** Nothing is built yet. */
    public RepeatedBuild(BuildRequest request) {
        this.request = request;
    }

    /** Builds the site as its notes are now. */
    public BuildResult run(BuildListener listener) {
        return run(listener, Supplier::get);
    }

    /** The same; {@code publishing} is called around the moment in which the site changes. */
    public BuildResult run(BuildListener listener, Publishing publishing) {
        try {
            SiteBuild.Outcome outcome = SiteBuild.run(request, listener, new Keeping(kept, Trees.KEPT), publishing);
            outcome.built().ifPresent(built -> last = new LastBuild(built));
            return outcome.result();
        } finally {
            kept.turn();
        }
    }

    /**
     * The pages of notes that were saved since the last whole build, made at once: what hangs on all notes together, such as
     * who links to them, is as it was. Files that are no notes of that build are left to the next one. Safe for threads, and
     * while a build runs.
     */
    public EditedPages edited(Collection<Path> files) {
        LastBuild known = last;
        if (known == null) {
            return EditedPages.NONE;
        }
        return known.edited(files.stream()
                .filter(file -> file.startsWith(request.notes()))
                .map(file -> SlashPath.below(request.notes(), file))
                .toList());
    }

    /** Makes the pages of a few notes and throws them away, so that Java has its code ready when the first one is saved. */
    public void rehearse() {
        LastBuild known = last;
        if (known != null) {
            known.rehearse();
        }
    }

    /** Where the last whole build says that the site will be published. */
    public Optional<String> baseUrl() {
        return Optional.ofNullable(last).flatMap(LastBuild::baseUrl);
    }

    /** Whether nothing is to be shown with these problems. */
    public boolean fails(Diagnostics diagnostics) {
        return request.failOn().fails(diagnostics);
    }
}
