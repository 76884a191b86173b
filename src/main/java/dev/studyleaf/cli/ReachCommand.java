package dev.studyleaf.cli;

import dev.studyleaf.build.command.Reach;
import dev.studyleaf.diagnostics.TextReport;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code studyleaf reach}: how much of what the notes say arrives on the site. */
@Command(
        name = "reach",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Counts the links, pictures, embeds and formulas of a folder of notes, and those that are lost.",
        footer = {"", "Example:", "  studyleaf reach content"})
final class ReachCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private NotesFolder notes = new NotesFolder();

    @Option(names = "--lost", description = "List each thing that is lost, a line each, instead of the report.")
    private boolean lost;

    ReachCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Reach reach = Reach.of(notes.path());
        String folder = notes.printed();
        PrintWriter out = streams.out();
        if (lost) {
            reach.lost().forEach(one -> out.println(TextReport.line(folder, one)));
        } else {
            streams.problems(folder, reach.diagnostics());
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
