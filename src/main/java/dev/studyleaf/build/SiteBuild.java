package dev.studyleaf.build;

import dev.studyleaf.assemble.Assembly;
import dev.studyleaf.build.StudyReading.Trees;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.output.CopiedFile;
import dev.studyleaf.output.Destination;
import dev.studyleaf.output.SiteFile;
import dev.studyleaf.output.SiteWriter;
import dev.studyleaf.output.WriteReport;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.print.SheetPaper;
import dev.studyleaf.page.site.PageKinds;
import dev.studyleaf.render.NoteMarkup;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.render.TemplateProblem;
import dev.studyleaf.render.Templates;
import dev.studyleaf.search.SearchDocuments;
import dev.studyleaf.search.SearchFiles;
import dev.studyleaf.search.Stemmer;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import dev.studyleaf.texts.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The pipeline: read, parse each note alone, assemble once, pages, render, search, write. */
public final class SiteBuild {
    private final BuildRequest request;
    private final BuildListener listener;
    private final Kept kept;
    private final Trees trees;
    private final boolean onPaper;
    private final Function<Diagnostics, Optional<? extends Destination>> destination;
    private final RepeatedBuild.Publishing publishing;
    private final Consumer<Built> whole;
    private final Diagnostics diagnostics = new Diagnostics();
    /** How many pages the site has, once they were made. */
    private Optional<Integer> count = Optional.empty();

    private SiteBuild(
            BuildRequest request,
            BuildListener listener,
            Kept kept,
            Trees trees,
            boolean onPaper,
            Function<Diagnostics, Optional<? extends Destination>> destination,
            RepeatedBuild.Publishing publishing,
            Consumer<Built> whole) {
        this.request = request;
        this.listener = listener;
        this.kept = kept;
        this.trees = trees;
        this.onPaper = onPaper;
        this.destination = destination;
        this.publishing = publishing;
        this.whole = whole;
    }

    /** Builds a site. What is wrong with the notes is in the result; an exception is a bug of ours. */
    public static BuildResult run(BuildRequest request, BuildListener listener) {
        return run(request, listener, Kept.nothing(), Trees.BY_SIZE, Supplier::get, built -> {});
    }

    /**
     * The same with what earlier builds {@code kept}.
     *
     * @param trees who has those of the notes: a build that keeps pages for the next shows most notes again, another
     *     shows each once
     * @param publishing called around the moment in which the site changes
     * @param whole gets what the site was made of, once it is written
     */
    static BuildResult run(
            BuildRequest request,
            BuildListener listener,
            Kept kept,
            Trees trees,
            RepeatedBuild.Publishing publishing,
            Consumer<Built> whole) {
        return new SiteBuild(
                        request,
                        listener,
                        kept,
                        trees,
                        true,
                        found -> SiteWriter.open(request.notes(), request.output(), found),
                        publishing,
                        whole)
                .run();
    }

    /**
     * The same, but every page is made and thrown away: nothing is written, the request's output is not looked at. What is
     * for paper is not made.
     */
    public static BuildResult check(BuildRequest request, BuildListener listener) {
        return new SiteBuild(
                        request,
                        listener,
                        Kept.nothing(),
                        Trees.BY_SIZE,
                        false,
                        found -> Optional.of(Destination.NOWHERE),
                        Supplier::get,
                        built -> {})
                .run();
    }

    private BuildResult run() {
        StudyReading reading =
                StudyReading.of(request.notes(), request.baseUrl(), templates(), listener, kept, trees, diagnostics);
        Assembly assembly = reading.assembly();
        Formulas formulas = NoteFormulas.translate(assembly.study().notes(), kept, diagnostics);
        NoteMarkup markup = new NoteMarkup(assembly.study(), reading.settings().hardBreaks(), formulas);
        Map<String, String> own = OwnTemplates.sums(templates());
        Templates templates = templates(own, assembly.study().info());
        PageRenderer renderer = new PageRenderer(templates, markup);
        SitePages.Everywhere everywhere = new SitePages.Everywhere(
                assembly.study().info(),
                own,
                reading.settings().hardBreaks(),
                assembly.study().links().pictures());
        // else nobody holds the pages once they are rendered
        Optional<List<Page>> held =
                kept.keeps() ? Optional.of(PageKinds.pages(assembly.study(), kept)) : Optional.empty();
        Supplier<List<Page>> pages = () -> held.orElseGet(() -> PageKinds.pages(assembly.study(), kept));
        Optional<WriteReport> written;
        try (PaperFiles paper = new PaperFiles(reading, markup, request, kept, diagnostics)) {
            if (onPaper) {
                paper.make(renderer, listener);
                paper.tellUndrawn(formulas);
            }
            written = write(reading, pages, renderer, everywhere, formulas, paper);
        }
        if (written.isPresent()) {
            whole.accept(new Built(reading, formulas, markup, templates, held.orElse(List.of()), diagnostics));
        }
        return result(assembly.study(), count.orElseGet(() -> pages.get().size()), written);
    }

    /** Renders and writes at once, so that no page is held longer than it takes to compare it with what is there. */
    private Optional<WriteReport> write(
            StudyReading reading,
            Supplier<List<Page>> pages,
            PageRenderer renderer,
            SitePages.Everywhere everywhere,
            Formulas formulas,
            PaperFiles paper) {
        Assembly assembly = reading.assembly();
        if (request.failOn().fails(diagnostics)) {
            return Optional.empty();
        }
        Optional<? extends Destination> opened = destination.apply(diagnostics);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (Destination writer = opened.get()) {
            listener.step("render");
            SitePages made = new SitePages(assembly.study(), renderer, everywhere, kept, writer);
            boolean complete = render(made, pages.get(), paper.hasSheet());
            renderer.forget();
            kept.forget();
            listener.step("write");
            SiteInfo info = assembly.study().info();
            SiteAssets assets = new SiteAssets(templates(), info.texts());
            assets.all(reading.locked().renamed(), reading.settings().theme()).forEach(writer::add);
            assets.named(Stemmer.assets(info.language())).forEach(writer::add);
            assets.extra(made.extras(), formulas).forEach(writer::add);
            paper.addTo(writer);
            SearchFiles.write(
                    SearchDocuments.of(assembly.study()),
                    assembly.study().notes().size(),
                    info.language(),
                    kept,
                    (path, madeOf, text) -> kept.of(
                            "search",
                            path,
                            madeOf,
                            seal -> writer.add(new SiteFile(path, text.get().getBytes(StandardCharsets.UTF_8))),
                            writer::keep));
            assembly.files().forEach((address, file) -> writer.add(new CopiedFile(address, file.file())));
            OfflineFiles.of(info, assets, writer.files()).forEach(writer::add);
            return complete ? publishing.around(() -> writer.publish(diagnostics)) : Optional.empty();
        }
    }

    /** Whether every page could be made. A fault that many pages share is told once, for the first of them. */
    private boolean render(SitePages made, List<Page> pages, boolean sheet) {
        count = Optional.of(pages.size());
        List<TemplateProblem> problems = pages.parallelStream()
                .flatMap(page -> render(made, sheet ? SheetPaper.linked(page) : page).stream())
                .toList();
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

    /** Those of an earlier build have been read already. */
    private Templates templates(Map<String, String> own, SiteInfo site) {
        record Inputs(Map<String, String> own, Texts texts) {}
        return kept.of(
                "templates", "", new Inputs(own, site.texts()), inputs -> new Templates(templates(), inputs.texts()));
    }

    private Optional<Path> templates() {
        return OwnTemplates.of(request.notes(), request.templates());
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
