package dev.studyleaf.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The folder that nearly every command takes first. Without it the command is about the folder where it was called. */
final class NotesFolder {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = ".",
            paramLabel = "NOTES",
            description = "The folder of the notes (default: the one where you are).")
    private Path folder = Path.of("");

    /** The folder; one that is not there is wrong usage. */
    Path path() {
        Folders.requireFolder(spec, folder);
        return folder;
    }

    /** The folder as it is printed before the paths of its notes. */
    String printed() {
        return Folders.printed(folder);
    }
}
