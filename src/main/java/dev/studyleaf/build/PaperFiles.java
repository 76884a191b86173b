package dev.studyleaf.build;

import dev.studyleaf.book.Medium;
import dev.studyleaf.build.KeptFile.Made;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.output.SiteFile;
import dev.studyleaf.render.NoteMarkup;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.render.TemplateProblem;
import dev.studyleaf.sheet.Sheet;
import dev.studyleaf.sheet.SheetChoice;
import dev.studyleaf.source.BookFormat;
import dev.studyleaf.source.Settings;
import dev.studyleaf.source.SheetSettings;
import dev.studyleaf.study.Study;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a site has beside its pages where the settings ask for it: the cheat sheet as a PDF, the book. */
final class PaperFiles {
    /** Changes when the same document is to be made another file of than before. */
    private static final String BINDING = "1 ";

    private final StudyReading reading;
    private final NoteMarkup markup;
    private final BuildRequest request;
    private final Diagnostics diagnostics;

    PaperFiles(StudyReading reading, NoteMarkup markup, BuildRequest request, Diagnostics diagnostics) {
        this.reading = reading;
        this.markup = markup;
        this.request = request;
        this.diagnostics = diagnostics;
    }

    /** All of them; {@code renderer} is that of the pages. */
    List<SiteFile> all(PageRenderer renderer, BuildListener listener) {
        Settings settings = reading.settings();
        List<SiteFile> files = new ArrayList<>();
        if (settings.sheet().isPresent()) {
            listener.step("sheet");
            files.addAll(whole(() -> sheet(settings.sheet().get(), renderer)));
        }
        for (BookFormat format : settings.books()) {
            listener.step("book");
            files.addAll(whole(() -> format == BookFormat.PDF ? pdf() : epub()));
        }
        return files;
    }

    private List<SiteFile> whole(Supplier<List<SiteFile>> maker) {
        try {
            return maker.get();
        } catch (TemplateProblem problem) {
            diagnostics.add(problem.diagnostic());
            return List.of();
        }
    }

    private List<SiteFile> sheet(SheetSettings wanted, PageRenderer renderer) {
        Study study = reading.assembly().study();
        Sheet sheet = Sheet.of(study, SheetChoice.ALL, wanted.weights());
        PaperSheet paper = new PaperSheet(study, renderer, sheet, wanted.format(), request.notes());
        return sheet.cards().isEmpty() ? List.of() : SheetFiles.of(paper, request.output(), diagnostics);
    }

    private List<SiteFile> pdf() {
        StudyBook book = book(Medium.PDF);
        String document = book.document();
        String mark = Mark.of(BINDING + OwnTemplates.fontMark(request.notes()) + document);
        List<SiteFile> files =
                new KeptFile(request.output(), BookFormat.PDF.file(), mark).files(() -> made(book, document));
        MissingLetters.tell(MissingLetters.in(KeptFile.report(files)), "book", diagnostics);
        return files;
    }

    private Made made(StudyBook book, String document) {
        StudyBook.Bound bound = StudyBook.pdf(document, OwnTemplates.fonts(request.notes()));
        List<String> report = new ArrayList<>();
        book.leftOut().forEach(picture -> report.add("not shown: " + picture));
        report.addAll(MissingLetters.lines(bound.missing()));
        return new Made(bound.bytes(), report);
    }

    /** Made in a moment each time. */
    private List<SiteFile> epub() {
        return List.of(new SiteFile(BookFormat.EPUB.file(), book(Medium.EPUB).epub()));
    }

    private StudyBook book(Medium medium) {
        Optional<Path> templates = OwnTemplates.of(request.notes(), request.templates());
        return new StudyBook(reading, templates, markup, medium);
    }
}
