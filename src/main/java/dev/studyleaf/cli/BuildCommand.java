package dev.studyleaf.cli;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.SiteBuild;
import dev.studyleaf.diagnostics.JsonReport;
import dev.studyleaf.diagnostics.Severity;
import dev.studyleaf.diagnostics.TextReport;
import dev.studyleaf.json.Json;
import dev.studyleaf.output.WriteReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studyleaf build}: notes in, site out. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Builds the site of a folder of notes.",
        footer = {
            "",
            "Examples:",
            "  studyleaf build content -o site",
            "  studyleaf build content -o site --base-url https://example.org/notes/",
            "  studyleaf build content -o site --format json > report.json"
        })
final class BuildCommand implements Callable<Integer> {
    /** How the report looks. */
    enum Format {
        TEXT,
        JSON
    }

    private final Main.Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "1", paramLabel = "NOTES", description = "The folder of the notes.")
    private Path notes = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "SITE",
            description = "The folder for the site.")
    private Path output = Path.of("");

    @Option(names = "--templates", paramLabel = "DIR", description = "A folder of your own page templates.")
    private @Nullable Path templates;

    @Option(names = "--base-url", paramLabel = "URL", description = "Where the site will be published.")
    private @Nullable String baseUrl;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            description = "From which problems on nothing is written and the exit code is 1 (default: error).")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Problems as text on stderr, or everything as JSON on stdout (default: text).")
    private Format format = Format.TEXT;

    BuildCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        requireFolder(notes);
        if (templates != null) {
            requireFolder(templates);
        }
        BuildRequest request = new BuildRequest(notes, output, Optional.ofNullable(templates), address(), failOn);
        BuildResult result = SiteBuild.run(request, BuildListener.SILENT);
        if (format == Format.JSON) {
            streams.out().println(json(result));
        } else {
            text(result);
        }
        boolean good = result.written().isPresent() && !failOn.fails(result.diagnostics());
        return good ? ExitCode.GOOD : ExitCode.CONTENT;
    }

    private void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder '" + folder + "'");
        }
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

    private void text(BuildResult result) {
        String folder = notes.toString().replace('\\', '/');
        streams.err().print(new TextReport(folder, streams.colour()).of(result.diagnostics()));
        streams.err().flush();
        result.written().ifPresent(report -> streams.out().println(summary(result, report)));
        if (result.written().isEmpty()) {
            streams.err().println("No site was written.");
        }
    }

    private static String summary(BuildResult result, WriteReport report) {
        return "Built site: " + counted(result.notes(), "note")
                + ", " + counted(result.terms(), "term")
                + ", " + counted(result.questions(), "question")
                + ", " + counted(result.pages(), "page")
                + " (" + report.written() + " written, " + report.deleted() + " removed).";
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static String json(BuildResult result) {
        Json json = new Json().object();
        JsonReport.write(result.diagnostics(), json.key("diagnostics"));
        json.key("errors").value(result.diagnostics().count(Severity.ERROR));
        json.key("warnings").value(result.diagnostics().count(Severity.WARNING));
        json.key("notes").value(result.notes());
        json.key("terms").value(result.terms());
        json.key("questions").value(result.questions());
        json.key("pages").value(result.pages());
        json.key("built").value(result.written().isPresent());
        result.written().ifPresent(report -> {
            json.key("written").value(report.written());
            json.key("unchanged").value(report.unchanged());
            json.key("removed").value(report.deleted());
        });
        return json.end().toString();
    }
}
