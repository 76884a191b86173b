package dev.studyleaf.cli;

import dev.studyleaf.book.Medium;
import dev.studyleaf.build.BookBuild;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.diagnostics.TextReport;
import dev.studyleaf.output.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code studyleaf book}: notes in, one book out. */
@Command(
        name = "book",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Makes one book of all notes: a PDF for paper, or an EPUB.",
        footer = {"", "Examples:", "  studyleaf book content -o book.pdf", "  studyleaf book content -o book.epub"})
final class BookCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NotesFolder notes = new NotesFolder();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write: .pdf or .epub.")
    private Path output = Path.of("");

    @Option(names = "--templates", paramLabel = "DIR", description = "A folder of your own page templates.")
    private @Nullable Path templates;

    BookCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = notes.path();
        Folders.requireFile(spec, output);
        BookBuild book = BookBuild.of(folder, Optional.ofNullable(templates), medium());
        boolean good = !FailOn.ERROR.fails(book.diagnostics());
        if (good) {
            WholeFile.write(output, book::write);
        }
        streams.err().print(new TextReport(notes.printed(), streams.colour()).of(book.diagnostics()));
        streams.err().flush();
        if (!good) {
            streams.err().println("No book was written.");
            return ExitCode.CONTENT;
        }
        streams.out().println("Book: " + book.chapters() + " chapters, " + book.terms() + " terms in the index.");
        book.leftOut().forEach(picture -> streams.out().println("not shown: " + picture));
        return ExitCode.GOOD;
    }

    private Medium medium() {
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return Medium.PDF;
        }
        if (name.endsWith(".epub")) {
            return Medium.EPUB;
        }
        throw new ParameterException(spec.commandLine(), "'" + output + "' must end with .pdf or .epub");
    }
}
