package dev.studyleaf.build;

import dev.studyleaf.book.Medium;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.output.Destination;
import dev.studyleaf.page.print.SheetPaper;
import dev.studyleaf.render.NoteMarkup;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.render.TemplateProblem;
import dev.studyleaf.sheet.Sheet;
import dev.studyleaf.sheet.SheetChoice;
import dev.studyleaf.source.Attachment;
import dev.studyleaf.source.settings.BookFormat;
import dev.studyleaf.source.settings.Settings;
import dev.studyleaf.source.settings.SheetSettings;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a site has beside its pages where the settings ask for it: the cheat sheet as a PDF, the book. What is made lies in a
 * folder of its own until this is closed.
 */
final class PaperFiles implements AutoCloseable {
    /** Changes when the same document is to be made another file of than before. */
    private static final String BINDING = "2 ";

    private final StudyReading reading;
    private final NoteMarkup markup;
    private final BuildRequest request;
    private final Kept kept;
    private final Diagnostics diagnostics;
    private final List<KeptFile.Made> made = new ArrayList<>();
    private Optional<Path> work = Optional.empty();

    PaperFiles(StudyReading reading, NoteMarkup markup, BuildRequest request, Kept kept, Diagnostics diagnostics) {
        this.reading = reading;
        this.markup = markup;
        this.request = request;
        this.kept = kept;
        this.diagnostics = diagnostics;
    }

    /** Makes all of them; {@code renderer} is that of the pages. */
    void make(PageRenderer renderer, BuildListener listener) {
        Settings settings = reading.settings();
        if (settings.sheet().isPresent()) {
            listener.step("sheet");
            whole(() -> sheet(settings.sheet().get(), renderer));
        }
        for (BookFormat format : settings.books()) {
            listener.step("book");
            whole(() -> book(format));
        }
    }

    /** Whether the sheet is among them. */
    boolean hasSheet() {
        return made.stream().anyMatch(one -> one.file().path().equals(SheetPaper.PDF));
    }

    /** Tells what formulas have that a PDF among them cannot show. */
    void tellUndrawn(Formulas formulas) {
        if (made.stream().anyMatch(one -> one.file().path().endsWith(".pdf"))) {
            NoteFormulas.tellUndrawn(reading.assembly().study().notes(), formulas, diagnostics);
        }
    }

    void addTo(Destination site) {
        made.forEach(one -> {
            site.add(one.file());
            site.add(one.report());
        });
    }

    private void whole(Supplier<Optional<KeptFile.Made>> maker) {
        try {
            maker.get().ifPresent(made::add);
        } catch (TemplateProblem problem) {
            diagnostics.add(problem.diagnostic());
        }
    }

    private Optional<KeptFile.Made> sheet(SheetSettings wanted, PageRenderer renderer) {
        Study study = reading.assembly().study();
        Sheet sheet = Sheet.of(study, SheetChoice.ALL, wanted.weights());
        if (sheet.cards().isEmpty()) {
            return Optional.empty();
        }
        PaperSheet paper = new PaperSheet(study, renderer, sheet, wanted.format(), request.notes());
        KeptFile.Made file = new KeptFile(request.output(), SheetPaper.PDF, SheetFiles.REPORT, paper.mark())
                .file(work(), fonts(), to -> SheetFiles.make(paper, to));
        SheetFiles.tell(file.said(), diagnostics);
        return Optional.of(file);
    }

    private Optional<KeptFile.Made> book(BookFormat format) {
        Book book = new Book(format == BookFormat.PDF ? Medium.PDF : Medium.EPUB);
        Optional<Diagnostic> problem = kept.of(
                "book memory", format.file(), inputs(), same -> book.study().problem(BookMemory.free()));
        if (problem.isPresent()) {
            diagnostics.add(problem.get());
            return Optional.empty();
        }
        String mark =
                kept.of("book", format.file(), inputs(), same -> book.study().mark());
        String whole = Mark.of(BINDING + OwnTemplates.fontMark(request.notes()) + mark);
        KeptFile.Made file =
                new KeptFile(request.output(), format.file(), format.report(), whole).file(work(), fonts(), book::make);
        MissingLetters.tell(MissingLetters.in(file.said()), "book", diagnostics);
        return Optional.of(file);
    }

    /** All that a book is made of. */
    private record Inputs(Study study, Map<String, String> templates, Map<String, String> pictures) {}

    private Inputs inputs() {
        Map<String, String> pictures = new TreeMap<>();
        reading.assembly().files().forEach((address, file) -> pictures.put(address, state(file)));
        return new Inputs(reading.assembly().study(), OwnTemplates.sums(templates()), pictures);
    }

    private static String state(Attachment file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file.file(), BasicFileAttributes.class);
            return now.size() + " " + now.lastModifiedTime();
        } catch (IOException e) {
            return ""; // whoever reads it tells
        }
    }

    private Optional<Path> templates() {
        return OwnTemplates.of(request.notes(), request.templates());
    }

    private Path fonts() {
        return OwnTemplates.fonts(request.notes());
    }

    private Path work() {
        try {
            Path folder = work.isPresent() ? work.get() : Files.createTempDirectory("studyleaf");
            work = Optional.of(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (work.isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.walk(work.get())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A book that is put together when something is asked of it. */
    private final class Book {
        private final Medium medium;
        private Optional<StudyBook> study = Optional.empty();

        Book(Medium medium) {
            this.medium = medium;
        }

        StudyBook study() {
            StudyBook found = study.orElseGet(() -> new StudyBook(reading, templates(), markup, medium));
            study = Optional.of(found);
            return found;
        }

        List<String> make(Path file) throws IOException {
            List<String> report = new ArrayList<>();
            var missing = study().write(file, fonts());
            study().leftOut().forEach(picture -> report.add("not shown: " + picture));
            report.addAll(MissingLetters.lines(missing));
            return report;
        }
    }
}
