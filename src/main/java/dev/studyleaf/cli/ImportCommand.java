package dev.studyleaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.diagnostics.Counted;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.diagnostics.TextReport;
import dev.studyleaf.imports.Imports;
import dev.studyleaf.output.WholeFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studyleaf import}: questions of another program as a note. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a note of the questions of another program, and tells what a note cannot say.",
        footer = {
            "",
            "Formats: gift (Moodle GIFT), anki (Anki notes as text).",
            "",
            "Examples:",
            "  studyleaf import questions.gift -o notes/questions.md",
            "  studyleaf import deck.txt --format anki -o notes/deck.md"
        })
final class ImportCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "1", paramLabel = "FILE", description = "The file of the other program.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "NOTE",
            description = "The note to write; it must not be there yet.")
    private Path note = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "gift|anki",
            description = "What the file is (default: what the file looks like).")
    private @Nullable String format;

    ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        SourceText text = new SourceText(Folders.printed(file), text());
        String known = format(text);
        if (Files.exists(note)) {
            throw wrong("'" + note + "' is there already; write another name");
        }
        Folders.requireFile(spec, note);
        Diagnostics diagnostics = new Diagnostics();
        Imports.Result result = Imports.read(known, text, title(), diagnostics);
        streams.err().print(new TextReport("", streams.colour()).all(diagnostics));
        streams.err().flush();
        if (result.questions() == 0) {
            streams.err().println("There are no questions in '" + file + "'; no note was written.");
            return ExitCode.CONTENT;
        }
        WholeFile.write(note, result.markdown().getBytes(UTF_8));
        streams.out().println("Wrote " + note + ": " + Counted.of(result.questions(), "question") + ".");
        return ExitCode.GOOD;
    }

    private String text() throws IOException {
        Folders.requireFileToRead(spec, file);
        try {
            String text = Files.readString(file);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ParameterException(spec.commandLine(), "'" + file + "' is no text in UTF-8", e);
        }
    }

    private String format(SourceText text) {
        String known = String.join(", ", Imports.names());
        Optional<String> found = Optional.ofNullable(format).or(() -> Imports.formatOf(text));
        return found.filter(Imports.names()::contains)
                .orElseThrow(() -> wrong(
                        format == null
                                ? "It cannot be told what '" + file + "' is; add --format with one of: " + known
                                : "There is no format '" + format + "'; formats: " + known));
    }

    /** The name of the note without its ending. */
    private String title() {
        String name = String.valueOf(note.getFileName()).replaceFirst("\\.[^.]*$", "");
        return name.replaceAll("[-_]+", " ").strip();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
