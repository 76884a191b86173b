package dev.studyleaf.cli;

import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.serve.DevServer;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code studyleaf serve}: the site in the browser, rebuilt on each save. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows the site of a folder of notes in the browser, and shows each change as soon as it is saved.",
        footer = {"", "Examples:", "  studyleaf serve content", "  studyleaf serve content --port 8080 -o site"})
final class ServeCommand implements Callable<Integer> {
    private static final int PORT = 4000;

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StudyOptions study = new StudyOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SITE",
            description = "Keep the site in this folder (default: a temporary one).")
    private @Nullable Path output;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Listen there; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = PORT;

    ServeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path site = output == null ? TemporaryFolder.make("studyleaf-serve").resolve("site") : output;
        BuildRequest request = study.request(site, Optional.empty(), FailOn.ERROR);
        try (DevServer server = new DevServer(request, port)) {
            streams.out().println("Serving " + study.folder() + " at " + server.address() + " (Ctrl-C ends it)");
            BuildReport report = new BuildReport(streams, study.folder(), BuildReport.Format.TEXT);
            server.run(report::built, bug -> streams.err().println("studyleaf: a bug in Studyleaf: " + bug));
        } catch (BindException e) {
            throw new ParameterException(
                    spec.commandLine(), "Port " + port + " is in use; choose another one with '--port'", e);
        }
        return ExitCode.GOOD;
    }
}
