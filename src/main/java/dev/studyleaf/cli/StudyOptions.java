package dev.studyleaf.cli;

import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command that reads a whole study asks for. */
final class StudyOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NotesFolder notes = new NotesFolder();

    @Option(names = "--templates", paramLabel = "DIR", description = "A folder of your own page templates.")
    private @Nullable Path templates;

    /** The folder of the notes as it is printed before their paths. */
    String folder() {
        return notes.printed();
    }

    /** The folder of the notes; one that is not there is wrong usage. */
    Path notes() {
        return notes.path();
    }

    /** The author's own templates, if they are named; a folder that is not there is wrong usage. */
    Optional<Path> templates() {
        if (templates != null) {
            Folders.requireFolder(spec, templates);
        }
        return Optional.ofNullable(templates);
    }

    /** What to build. */
    BuildRequest request(Path output, Optional<String> baseUrl, FailOn failOn) {
        return new BuildRequest(notes(), output, templates(), baseUrl, failOn);
    }
}
