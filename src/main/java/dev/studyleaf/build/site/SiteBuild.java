package dev.studyleaf.build.site;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.paper.PaperFiles;
import dev.studyleaf.build.reading.Keeping;
import dev.studyleaf.build.reading.StudyFolder;
import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.build.reading.StudyRendering;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.output.Destination;
import dev.studyleaf.output.WriteReport;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.study.Study;
import java.util.Optional;
import java.util.function.Supplier;

/** The pipeline: read, parse each note alone, assemble once, pages, render, search, write. */
public final class SiteBuild {
    private final BuildRequest request;
    private final BuildListener listener;
    private final Keeping keeping;
    private final Outlet outlet;
    private final Diagnostics diagnostics = new Diagnostics();

    private SiteBuild(BuildRequest request, BuildListener listener, Keeping keeping, Outlet outlet) {
        this.request = request;
        this.listener = listener;
        this.keeping = keeping;
        this.outlet = outlet;
    }

    /**
     * What a build came to.
     *
     * @param result for who asked for it
     * @param built what the site was made of; nothing where it was not written
     */
    public record Outcome(BuildResult result, Optional<Built> built) {}

    /** Builds a site. What is wrong with the notes is in the result; an exception is a bug of ours. */
    public static BuildResult run(BuildRequest request, BuildListener listener) {
        return run(request, listener, Keeping.once(), Supplier::get).result();
    }

    /**
     * The same with what earlier builds made.
     *
     * @param publishing called around the moment in which the site changes
     */
    public static Outcome run(BuildRequest request, BuildListener listener, Keeping keeping, Publishing publishing) {
        return new SiteBuild(request, listener, keeping, Outlet.folder(request, publishing)).run();
    }

    /**
     * The same, but every page is made and thrown away: nothing is written, the request's output is not looked at. What is
     * for paper is not made.
     */
    public static BuildResult check(BuildRequest request, BuildListener listener) {
        return new SiteBuild(request, listener, Keeping.once(), Outlet.nowhere())
                .run()
                .result();
    }

    private Outcome run() {
        StudyFolder folder = StudyFolder.of(request.notes(), request.templates(), request.baseUrl());
        StudyReading reading = StudyReading.of(folder, listener, keeping, diagnostics);
        Kept kept = keeping.kept();
        StudyRendering rendering = StudyRendering.of(reading, folder.templates(), kept, diagnostics);
        PageList pages = new PageList(reading.study(), kept);
        Optional<WriteReport> written;
        try (PaperFiles paper = new PaperFiles(rendering, folder, request.output(), kept, diagnostics)) {
            PageRenderer renderer = rendering.renderer();
            if (outlet.hasPaper()) {
                paper.make(renderer, listener);
                paper.tellUndrawn();
            }
            written = write(new SiteFiles(rendering, renderer, pages, paper, kept));
        }
        Optional<Built> built = written.map(done -> new Built(rendering, pages.held(), diagnostics));
        return new Outcome(result(reading.study(), pages.count(), written), built);
    }

    private Optional<WriteReport> write(SiteFiles files) {
        if (request.failOn().fails(diagnostics)) {
            return Optional.empty();
        }
        Optional<? extends Destination> opened = outlet.open(diagnostics);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (Destination destination = opened.get()) {
            boolean complete = files.addTo(destination, listener, diagnostics);
            return complete ? outlet.publish(() -> destination.publish(diagnostics)) : Optional.empty();
        }
    }

    private BuildResult result(Study study, int pages, Optional<WriteReport> written) {
        int questions =
                study.notes().stream().mapToInt(note -> note.questions().size()).sum();
        return new BuildResult(
                diagnostics,
                written,
                study.notes().size(),
                pages,
                study.glossary().terms().size(),
                questions);
    }
}
