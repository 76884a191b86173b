package dev.studyleaf.cli;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.again.RepeatedBuild;
import dev.studyleaf.serve.SourceWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code studyleaf build}: notes in, site out. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Builds the site of a folder of notes.",
        footer = {
            "",
            "Examples:",
            "  studyleaf build",
            "  studyleaf build content -o site",
            "  studyleaf build content -o site --watch",
            "  studyleaf build content -o site --base-url https://example.org/notes/",
            "  studyleaf build content -o site --format json > report.json"
        })
final class BuildCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StudyOptions study = new StudyOptions();

    @Mixin
    private FailOnOption failOn = new FailOnOption();

    @Option(
            names = {"-o", "--output"},
            defaultValue = "site",
            paramLabel = "SITE",
            description = "The folder for the site (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("");

    @Option(names = "--base-url", paramLabel = "URL", description = "Where the site will be published.")
    private @Nullable String baseUrl;

    @Option(names = "--watch", description = "Build again after each change, until the program is ended.")
    private boolean watch;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Problems as text on stderr, or everything as JSON on stdout (default: text).")
    private BuildReport.Format format = BuildReport.Format.TEXT;

    BuildCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        BuildRequest request = study.request(output, address(), failOn.value());
        BuildReport report = new BuildReport(streams, study.folder(), format);
        return watch ? watched(request, report) : once(request, report);
    }

    private int once(BuildRequest request, BuildReport report) {
        BuildResult result;
        try (Progress progress = Progress.on(streams)) {
            result = new Records(System.getenv()).build(request, progress);
        }
        report.built(result);
        boolean good = result.written().isPresent() && !failOn.value().fails(result.diagnostics());
        return good ? ExitCode.GOOD : ExitCode.CONTENT;
    }

    /** Ends with the process, or where the notes' folder cannot be watched. */
    private int watched(BuildRequest request, BuildReport report) throws IOException, InterruptedException {
        List<Path> roots = new ArrayList<>(List.of(request.notes()));
        request.templates().ifPresent(roots::add);
        RepeatedBuild builds = new RepeatedBuild(request);
        try (SourceWatcher watcher = new SourceWatcher(roots)) {
            do {
                report.built(builds.run(BuildListener.SILENT));
                streams.out().flush();
            } while (watcher.await().isPresent());
        }
        return ExitCode.GOOD;
    }

    private Optional<String> address() {
        Optional<String> address = Optional.ofNullable(baseUrl).flatMap(BuildRequest::baseUrl);
        if (baseUrl != null && address.isEmpty()) {
            String message =
                    "'--base-url' cannot be '" + baseUrl + "'; write an address such as 'https://example.org/notes/'";
            throw new ParameterException(spec.commandLine(), message);
        }
        return address;
    }
}
