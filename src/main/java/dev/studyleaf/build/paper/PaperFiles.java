package dev.studyleaf.build.paper;

import dev.studyleaf.book.Medium;
import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.assets.Mark;
import dev.studyleaf.build.assets.OwnTemplates;
import dev.studyleaf.build.reading.NoteFormulas;
import dev.studyleaf.build.reading.StudyFolder;
import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.build.reading.StudyRendering;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.output.Destination;
import dev.studyleaf.page.print.SheetPaper;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.render.TemplateProblem;
import dev.studyleaf.sheet.Sheet;
import dev.studyleaf.sheet.SheetChoice;
import dev.studyleaf.source.Attachment;
import dev.studyleaf.source.settings.BookFormat;
import dev.studyleaf.source.settings.Settings;
import dev.studyleaf.source.settings.SheetSettings;
import dev.studyleaf.study.Study;
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
public final class PaperFiles implements AutoCloseable {
    /** Changes when the same document is to be made another file of than before. */
    private static final String BINDING = "2 ";

    private final StudyRendering rendering;
    private final StudyReading reading;
    private final StudyFolder folder;
    private final Path output;
    private final Kept kept;
    private final Diagnostics diagnostics;
    private final List<KeptFile.Made> made = new ArrayList<>();
    private Optional<Path> work = Optional.empty();

    /**
     * None is made yet.
     *
     * @param output the folder of the site, where those of an earlier build may lie
     * @param diagnostics gets what has no room, or cannot be printed
     */
    public PaperFiles(StudyRendering rendering, StudyFolder folder, Path output, Kept kept, Diagnostics diagnostics) {
        this.rendering = rendering;
        this.reading = rendering.reading();
        this.folder = folder;
        this.output = output;
        this.kept = kept;
        this.diagnostics = diagnostics;
    }

    /** Makes all of them; {@code renderer} is that of the pages. */
    public void make(PageRenderer renderer, BuildListener listener) {
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
    public boolean hasSheet() {
        return made.stream().anyMatch(one -> one.file().path().equals(SheetPaper.PDF));
    }

    /** Tells what formulas have that a PDF among them cannot show. */
    public void tellUndrawn() {
        if (made.stream().anyMatch(one -> one.file().path().endsWith(".pdf"))) {
            NoteFormulas.tellUndrawn(reading.study().notes(), rendering.formulas(), diagnostics);
        }
    }

    /** Adds what was made, each file with its report. */
    public void addTo(Destination site) {
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
        Study study = reading.study();
        Sheet sheet = Sheet.of(study, SheetChoice.ALL, wanted.weights());
        if (sheet.cards().isEmpty()) {
            return Optional.empty();
        }
        PaperSheet paper = new PaperSheet(study, renderer, sheet, wanted.format(), folder);
        KeptFile.Made file = new KeptFile(output, SheetPaper.PDF, SheetFiles.REPORT, paper.mark())
                .file(work(), folder.fonts(), to -> SheetFiles.make(paper, to));
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
        String whole = Mark.of(BINDING + OwnTemplates.fontMark(folder.fonts()) + mark);
        KeptFile.Made file =
                new KeptFile(output, format.file(), format.report(), whole).file(work(), folder.fonts(), book::make);
        MissingLetters.tell(MissingLetters.in(file.said()), "book", diagnostics);
        return Optional.of(file);
    }

    /** All that a book is made of. */
    private record Inputs(Study study, Map<String, String> templates, Map<String, String> pictures) {}

    private Inputs inputs() {
        Map<String, String> pictures = new TreeMap<>();
        reading.assembly().files().forEach((address, file) -> pictures.put(address, state(file)));
        return new Inputs(reading.study(), rendering.own(), pictures);
    }

    private static String state(Attachment file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file.file(), BasicFileAttributes.class);
            return now.size() + " " + now.lastModifiedTime();
        } catch (IOException e) {
            return ""; // whoever reads it tells
        }
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
            StudyBook found = study.orElseGet(() -> new StudyBook(rendering, medium));
            study = Optional.of(found);
            return found;
        }

        List<String> make(Path file) throws IOException {
            List<String> report = new ArrayList<>();
            var missing = study().write(file, folder.fonts());
            study().leftOut().forEach(picture -> report.add("not shown: " + picture));
            report.addAll(MissingLetters.lines(missing));
            return report;
        }
    }
}
