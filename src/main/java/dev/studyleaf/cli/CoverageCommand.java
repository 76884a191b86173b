package dev.studyleaf.cli;

import dev.studyleaf.build.command.StudyCoverage;
import dev.studyleaf.coverage.Coverage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code studyleaf coverage}: what the questions and links of the notes do not reach. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the terms and sections that no question asks for, dead links and more.",
        footer = {
            "",
            "Examples:",
            "  studyleaf coverage content",
            "  studyleaf coverage content --own --fail-under 80",
            "  studyleaf coverage content --format json > coverage.json"
        })
final class CoverageCommand implements Callable<Integer> {
    private static final int ALL = 100;

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NotesFolder notes = new NotesFolder();

    @Option(names = "--own", description = "Count only questions that authors wrote, not those made from the notes.")
    private boolean own;

    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            description = "End with 1 where a smaller share of the terms and sections is asked for (default: 0).")
    private int failUnder;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "A line for each gap, or everything as JSON (default: text).")
    private BuildReport.Format format = BuildReport.Format.TEXT;

    CoverageCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Path read = notes.path();
        if (failUnder < 0 || failUnder > ALL) {
            throw new ParameterException(
                    spec.commandLine(), "'--fail-under' cannot be '" + failUnder + "'; write a number from 0 to 100");
        }
        StudyCoverage found = StudyCoverage.of(read);
        Coverage coverage = found.coverage();
        String folder = notes.printed();
        if (format == BuildReport.Format.JSON) {
            streams.out().println(CoverageJson.of(found, own));
        } else {
            streams.problems(folder, found.diagnostics());
            new CoverageText(folder, own).lines(coverage).forEach(streams.out()::println);
        }
        boolean under = coverage.percent(own) < failUnder;
        if (under && format == BuildReport.Format.TEXT) {
            streams.err().println("That is less than the " + failUnder + " % of --fail-under.");
        }
        return under || found.diagnostics().hasErrors() ? ExitCode.CONTENT : ExitCode.GOOD;
    }
}
