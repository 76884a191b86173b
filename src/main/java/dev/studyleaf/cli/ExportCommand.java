package dev.studyleaf.cli;

import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.command.StudyExport;
import dev.studyleaf.output.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studyleaf export}: questions and terms into another program. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes questions and terms for another program, and tells what its format cannot carry.",
        footer = {
            "",
            "Formats: anki (text), apkg (Anki deck), gift and moodle (Moodle), qti (QTI 2.1), csv, json.",
            "",
            "Examples:",
            "  studyleaf export apkg content -o deck.apkg",
            "  studyleaf export moodle content -o questions.xml"
        })
final class ExportCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "anki|apkg|gift|moodle|qti|csv|json", description = "The format.")
    private String format = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            defaultValue = ".",
            paramLabel = "NOTES",
            description = "The folder of the notes (default: the one where you are).")
    private Path notes = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write; it is replaced if it is there.")
    private Path output = Path.of("");

    @Option(names = "--made", description = "The questions that were made from the notes too.")
    private boolean made;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        check();
        StudyExport.Result result = StudyExport.run(notes, format, made);
        streams.problems(Folders.printed(notes), result.diagnostics());
        if (FailOn.ERROR.fails(result.diagnostics())) {
            return ExitCode.CONTENT;
        }
        WholeFile.write(output, result.file());
        streams.out().println("Wrote " + output + ": " + result.summary() + ".");
        if (!result.losses().isEmpty()) {
            streams.out().println("What this format cannot carry:");
            result.lossLines().forEach(line -> streams.out().println("- " + line));
        }
        return ExitCode.GOOD;
    }

    private void check() {
        if (!StudyExport.formats().containsKey(format)) {
            String known = String.join(", ", StudyExport.formats().keySet());
            throw wrong("There is no format '" + format + "'; formats: " + known);
        }
        Folders.requireFolder(spec, notes);
        Folders.requireFile(spec, output);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
