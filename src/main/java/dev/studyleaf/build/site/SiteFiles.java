package dev.studyleaf.build.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.assets.OfflineFiles;
import dev.studyleaf.build.assets.SiteAssets;
import dev.studyleaf.build.paper.PaperFiles;
import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.build.reading.StudyRendering;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.output.CopiedFile;
import dev.studyleaf.output.Destination;
import dev.studyleaf.output.SiteFile;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.print.SheetPaper;
import dev.studyleaf.parallel.Parallel;
import dev.studyleaf.render.template.Extra;
import dev.studyleaf.render.template.PageRenderer;
import dev.studyleaf.render.template.TemplateProblem;
import dev.studyleaf.search.SearchDocuments;
import dev.studyleaf.search.SearchFiles;
import dev.studyleaf.search.Stemmer;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All files of a site: its pages, what they load, the search index, files of the folder, what is for paper. */
final class SiteFiles {
    private final StudyRendering rendering;
    private final PageRenderer renderer;
    private final PageList pages;
    private final PaperFiles paper;
    private final Kept kept;

    SiteFiles(StudyRendering rendering, PageRenderer renderer, PageList pages, PaperFiles paper, Kept kept) {
        this.rendering = rendering;
        this.renderer = renderer;
        this.pages = pages;
        this.paper = paper;
        this.kept = kept;
    }

    /**
     * Brings them to where they go, each page as soon as it is rendered, so that none is held longer than it takes to
     * compare it with what is there.
     *
     * @return whether every page could be made; the diagnostics get why not
     */
    boolean addTo(Destination destination, BuildListener listener, Diagnostics diagnostics) {
        listener.step("render");
        SitePages made = new SitePages(rendering, renderer, kept, destination);
        boolean complete = render(made, diagnostics);
        renderer.forget();
        kept.forget();
        listener.step("write");
        SiteInfo info = rendering.reading().study().info();
        SiteAssets assets = new SiteAssets(rendering.folder(), info.texts());
        addAssets(assets, made.extras(), destination);
        paper.addTo(destination);
        addSearch(destination);
        rendering
                .reading()
                .assembly()
                .files()
                .forEach((address, file) -> destination.add(new CopiedFile(address, file.file())));
        OfflineFiles.of(info, assets, destination.files()).forEach(destination::add);
        return complete;
    }

    /** Whether every page could be made. A fault that many pages share is told once, for the first of them. */
    private boolean render(SitePages made, Diagnostics diagnostics) {
        boolean sheet = paper.hasSheet();
        List<Optional<TemplateProblem>> rendered =
                Parallel.map(pages.all(), page -> render(made, sheet ? SheetPaper.linked(page) : page));
        List<TemplateProblem> problems =
                rendered.stream().flatMap(Optional::stream).toList();
        Set<String> places = new HashSet<>();
        problems.stream()
                .map(TemplateProblem::diagnostic)
                .filter(one -> places.add(one.path() + ':' + one.line() + ':' + one.column()))
                .forEach(diagnostics::add);
        return problems.isEmpty();
    }

    private static Optional<TemplateProblem> render(SitePages made, Page page) {
        try {
            made.add(page);
            return Optional.empty();
        } catch (TemplateProblem problem) {
            return Optional.of(problem);
        }
    }

    private void addAssets(SiteAssets assets, Set<Extra> extras, Destination destination) {
        StudyReading reading = rendering.reading();
        String language = reading.study().info().language();
        assets.all(reading.locked().renamed(), reading.settings().theme()).forEach(destination::add);
        assets.named(Stemmer.assets(language)).forEach(destination::add);
        assets.extra(extras, rendering.formulas()).forEach(destination::add);
    }

    private void addSearch(Destination destination) {
        Study study = rendering.reading().study();
        SearchFiles.write(
                SearchDocuments.of(study),
                study.notes().size(),
                study.info().language(),
                kept,
                (path, madeOf, text) -> kept.of(
                        "search",
                        path,
                        madeOf,
                        seal -> destination.add(new SiteFile(path, text.get().getBytes(UTF_8))),
                        destination::keep));
    }
}
