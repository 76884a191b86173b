package dev.studyleaf.cli;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.site.SiteBuild;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code studyleaf check}: says what is wrong with the notes and writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says what is wrong with a folder of notes. Writes nothing.",
        footer = {"", "Examples:", "  studyleaf check content", "  studyleaf check content --fail-on warning"})
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private StudyOptions study = new StudyOptions();

    @Mixin
    private FailOnOption failOn = new FailOnOption();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Problems as text on stderr, or everything as JSON on stdout (default: text).")
    private BuildReport.Format format = BuildReport.Format.TEXT;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        BuildResult result =
                SiteBuild.check(study.request(Path.of(""), Optional.empty(), failOn.value()), BuildListener.SILENT);
        new BuildReport(streams, study.folder(), format).checked(result);
        return result.written().isPresent() && !failOn.value().fails(result.diagnostics())
                ? ExitCode.GOOD
                : ExitCode.CONTENT;
    }
}
