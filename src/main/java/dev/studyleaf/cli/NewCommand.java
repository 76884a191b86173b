package dev.studyleaf.cli;

import dev.studyleaf.files.OwnFiles;
import dev.studyleaf.output.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studyleaf new}: a folder of notes to start from. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Begins a study: a new folder with settings and a sample note that shows what notes can do.",
        footer = {"", "Examples:", "  studyleaf new my-notes", "  studyleaf serve my-notes"})
final class NewCommand implements Callable<Integer> {
    private static final List<String> FILES = List.of("studyleaf.yml", "01-how-notes-become-a-site.md");

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "1", paramLabel = "NOTES", description = "The folder to make; new or empty.")
    private Path notes = Path.of("");

    NewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(notes) && !isEmptyFolder(notes)) {
            throw new ParameterException(
                    spec.commandLine(), "'" + notes + "' is there already and has files; name a new folder");
        }
        Files.createDirectories(notes);
        fill();
        streams.out().println("Made " + notes + ". See it with: studyleaf serve " + notes);
        return ExitCode.GOOD;
    }

    /** Half a study would be in the way of the next attempt: where a file cannot be written, those before it go again. */
    private void fill() throws IOException {
        List<Path> made = new ArrayList<>();
        try {
            for (String name : FILES) {
                Path file = notes.resolve(name);
                WholeFile.write(file, OwnFiles.bytes(NewCommand.class, "new/" + name));
                made.add(file);
            }
        } catch (IOException e) {
            for (Path file : made) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
    }

    /** What is hidden does not count: a folder that was only put under version control is a fine place to begin. */
    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.allMatch(file -> String.valueOf(file.getFileName()).startsWith("."));
        }
    }
}
