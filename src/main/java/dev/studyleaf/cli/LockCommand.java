package dev.studyleaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.command.QuestionLocking;
import dev.studyleaf.diagnostics.Counted;
import dev.studyleaf.output.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code studyleaf lock}: keeps the ids of questions in a file beside the notes. */
@Command(
        name = "lock",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes studyleaf.lock beside the notes: progress follows a question that is edited later.",
        footer = {"", "Examples:", "  studyleaf lock content"})
final class LockCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private NotesFolder notes = new NotesFolder();

    LockCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = notes.path();
        QuestionLocking.Result result = QuestionLocking.run(folder);
        streams.problems(notes.printed(), result.diagnostics());
        if (FailOn.ERROR.fails(result.diagnostics())) {
            return ExitCode.CONTENT;
        }
        WholeFile.write(folder.resolve(QuestionLocking.FILE), result.text().getBytes(UTF_8));
        streams.out()
                .println("Locked " + Counted.of(result.questions(), "question") + ", " + result.added()
                        + " of them new.");
        list("Edited, and found again", result.found());
        list("No longer there", result.gone());
        return ExitCode.GOOD;
    }

    private void list(String title, List<String> prompts) {
        if (!prompts.isEmpty()) {
            streams.out().println(title + ":");
            prompts.forEach(prompt -> streams.out().println("- " + prompt));
        }
    }
}
