package dev.studyleaf.cli;

import dev.studyleaf.build.command.StudyFreeze;
import dev.studyleaf.build.command.StudyFreeze.Change;
import dev.studyleaf.build.command.StudyFreeze.Choice;
import dev.studyleaf.build.command.StudyFreeze.Result;
import dev.studyleaf.diagnostics.Counted;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studyleaf freeze}: made questions become questions of the author, in the notes. */
@Command(
        name = "freeze",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Writes made questions into the notes as callouts that you can edit. Without a choice it lists them.",
        footer = {
            "",
            "Examples:",
            "  studyleaf freeze content",
            "  studyleaf freeze content m0abc12def3 --dry-run",
            "  studyleaf freeze content --note trees.md --shown",
            "  studyleaf freeze content --all"
        })
final class FreezeCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NotesFolder notes = new NotesFolder();

    @Parameters(index = "1..*", paramLabel = "ID", description = "Ids of made questions.")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "All made questions.")
    private boolean all;

    @Option(names = "--shown", description = "Those that the pages of the notes show; the rest is for practice.")
    private boolean shown;

    @Option(names = "--note", paramLabel = "NOTE", description = "Those of a note: its path, file name or title.")
    private List<String> only = List.of();

    @Option(names = "--dry-run", description = "Print the changes as a diff and write nothing.")
    private boolean dry;

    FreezeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Choice choice = new Choice(all, shown, new LinkedHashSet<>(only), new LinkedHashSet<>(ids));
        Result result = StudyFreeze.run(notes.path(), choice, dry);
        if (!result.unknown().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no made question and no note '" + String.join("', '", result.unknown())
                            + "'; `studyleaf freeze " + folder() + "` lists the questions");
        }
        if (result.diagnostics().hasErrors()) {
            streams.problems(folder(), result.diagnostics());
            streams.err().println("No note was changed.");
            return ExitCode.CONTENT;
        }
        if (!all && !shown && only.isEmpty() && ids.isEmpty()) {
            list(result);
            return ExitCode.GOOD;
        }
        report(result);
        return result.refused().isEmpty() ? ExitCode.GOOD : ExitCode.CONTENT;
    }

    private String folder() {
        return notes.printed();
    }

    private void list(Result result) {
        result.made()
                .forEach(one -> streams.out()
                        .println(folder() + "/" + one.path() + ":" + one.line() + ": " + one.id() + " (" + one.form()
                                + "): " + one.prompt().strip().replace('\n', ' ')));
        streams.out()
                .println(Counted.of(result.made().size(), "made question")
                        + "; name some, or --note, --shown or --all.");
    }

    private void report(Result result) {
        for (Change change : result.changes()) {
            if (dry) {
                streams.out().print(change.diff());
            } else {
                streams.out().println(folder() + "/" + change.path() + ": " + questions(change.questions()));
            }
        }
        already(result.already());
        result.refused().forEach(line -> streams.err().println(folder() + "/" + line));
        int sum = result.changes().stream().mapToInt(Change::questions).sum();
        if (dry) {
            streams.err().println("Nothing was written: " + questions(sum) + " would be.");
        } else {
            streams.out().println("Wrote " + questions(sum) + ".");
        }
    }

    private void already(Set<String> ids) {
        ids.forEach(id -> streams.out().println(id + " is written in the notes already."));
    }

    private static String questions(int count) {
        return Counted.of(count, "question");
    }
}
