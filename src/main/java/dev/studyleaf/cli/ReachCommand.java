package dev.studyleaf.cli;

import dev.studyleaf.build.Reach;
import dev.studyleaf.diagnostics.TextReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studyleaf reach}: how much of what the notes say arrives on the site. */
@Command(
        name = "reach",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Counts the links, pictures, embeds and formulas of a folder of notes, and those that are lost.",
        footer = {"", "Example:", "  studyleaf reach content"})
final class ReachCommand implements Callable<Integer> {
    private final Main.Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "1", paramLabel = "NOTES", description = "The folder of the notes.")
    private Path notes = Path.of("");

    @Option(names = "--lost", description = "List each thing that is lost, a line each, instead of the report.")
    private boolean lost;

    ReachCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Folders.requireFolder(spec, notes);
        Reach reach = Reach.of(notes);
        String folder = Folders.printed(notes);
        PrintWriter out = streams.out();
        if (lost) {
            reach.lost().forEach(one -> out.println(TextReport.line(folder, one)));
        } else {
            streams.err().print(new TextReport(folder, streams.colour()).of(reach.diagnostics()));
            streams.err().flush();
        }
        out.println("notes      " + reach.notes());
        line("links", reach.links());
        line("pictures", reach.pictures());
        line("embeds", reach.embeds());
        line("formulas", reach.formulas());
        out.println("callouts   " + reach.callouts());
        reach.reasons().forEach((code, count) -> out.println("lost for " + code.id() + ": " + count));
        return reach.diagnostics().hasErrors() ? ExitCode.CONTENT : ExitCode.GOOD;
    }

    private void line(String what, Reach.Count count) {
        streams.out().println((what + "           ").substring(0, 11) + count.all() + ", lost " + count.lost());
    }
}
