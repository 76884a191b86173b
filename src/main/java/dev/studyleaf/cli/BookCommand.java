package dev.studyleaf.cli;

import dev.studyleaf.book.Medium;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.paper.BookBuild;
import dev.studyleaf.diagnostics.Counted;
import dev.studyleaf.output.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code studyleaf book}: notes in, one book out. */
@Command(
        name = "book",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes one book of all notes: a PDF for paper, or an EPUB.",
        footer = {"", "Examples:", "  studyleaf book content -o book.pdf", "  studyleaf book content -o book.epub"})
final class BookCommand implements Callable<Integer> {
    /** What a file is, by its ending. */
    private static final Map<String, Medium> MEDIA = Map.of(".pdf", Medium.PDF, ".epub", Medium.EPUB);

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StudyOptions study = new StudyOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write: .pdf or .epub.")
    private Path output = Path.of("");

    BookCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = study.notes();
        Folders.requireFile(spec, output);
        Medium medium = Folders.byEnding(spec, output, MEDIA);
        BookBuild book = BookBuild.of(folder, study.templates(), medium);
        boolean good = !FailOn.ERROR.fails(book.diagnostics());
        if (good) {
            WholeFile.write(output, book::write);
        }
        streams.problems(study.folder(), book.diagnostics());
        if (!good) {
            streams.err().println("No book was written.");
            return ExitCode.CONTENT;
        }
        streams.out()
                .println("Book: " + Counted.of(book.chapters(), "chapter") + ", " + Counted.of(book.terms(), "term")
                        + " in the index.");
        book.leftOut().forEach(picture -> streams.out().println("not shown: " + picture));
        return ExitCode.GOOD;
    }
}
