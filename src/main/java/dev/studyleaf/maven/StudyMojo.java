package dev.studyleaf.maven;

import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.Severity;
import dev.studyleaf.diagnostics.TextReport;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals share: where the notes are, and how problems are told. */
abstract class StudyMojo extends AbstractMojo {
    /** The folder of the notes. */
    @Parameter(property = "studyleaf.notes", defaultValue = "${basedir}/content", required = true)
    private File notes = new File("content");

    /** A folder of your own templates; without it, {@code templates} in the folder of the notes, if there is one. */
    @Parameter(property = "studyleaf.templates")
    private @Nullable File templates;

    /** Where the site will be published; wins over {@code base-url} in {@code studyleaf.yml}. */
    @Parameter(property = "studyleaf.baseUrl")
    private @Nullable String baseUrl;

    /** From which problems on the goal fails: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "studyleaf.failOn", defaultValue = "error")
    private String failOn = "error";

    /** Whether to do nothing; for modules that have no notes, and builds that need none. */
    @Parameter(property = "studyleaf.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as `studyleaf.skip` says.");
        } else {
            work();
        }
    }

    /** Does what the goal is for. */
    abstract void work() throws MojoExecutionException, MojoFailureException;

    boolean isSkipped() {
        return skip;
    }

    BuildRequest request(Path output) throws MojoExecutionException {
        requireNotes();
        if (templates != null) {
            requireFolder("templates", templates);
        }
        Optional<String> address = Optional.ofNullable(baseUrl).flatMap(BuildRequest::baseUrl);
        if (baseUrl != null && address.isEmpty()) {
            throw new MojoExecutionException(
                    "`baseUrl` cannot be `" + baseUrl + "`; write an address such as `https://example.org/notes/`");
        }
        return new BuildRequest(
                notes.toPath(), output, Optional.ofNullable(templates).map(File::toPath), address, failOn());
    }

    void requireNotes() throws MojoExecutionException {
        requireFolder("notes", notes);
    }

    FailOn failOn() throws MojoExecutionException {
        try {
            return FailOn.valueOf(failOn.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException notOne) {
            throw new MojoExecutionException("`failOn` is `error`, `warning` or `never`, not `" + failOn + "`");
        }
    }

    private static void requireFolder(String parameter, File folder) throws MojoExecutionException {
        if (!folder.isDirectory()) {
            throw new MojoExecutionException("there is no folder " + folder + "; set the parameter `" + parameter
                    + "`, or `skip` in a module that has none");
        }
    }

    File notes() {
        return notes;
    }

    /** Logs the problems of a build; one that the parameters call a failure fails the goal. */
    void report(BuildResult result, FailOn failOn) throws MojoFailureException {
        log(result.diagnostics());
        requireSite(result, failOn);
    }

    /** The same with each problem, however many there are. */
    void reportAll(BuildResult result, FailOn failOn) throws MojoFailureException {
        log(problems().allPieces(result.diagnostics()));
        requireSite(result, failOn);
    }

    private static void requireSite(BuildResult result, FailOn failOn) throws MojoFailureException {
        if (result.written().isEmpty()) {
            throw problems(result.diagnostics());
        }
        requireGood(result.diagnostics(), failOn);
    }

    static void requireGood(Diagnostics diagnostics, FailOn failOn) throws MojoFailureException {
        if (failOn.fails(diagnostics)) {
            throw problems(diagnostics);
        }
    }

    private static MojoFailureException problems(Diagnostics diagnostics) {
        return new MojoFailureException("the notes have problems: " + TextReport.summary(diagnostics) + ", see above");
    }

    /** Logs problems line by line, so that each is marked as Maven marks its lines. */
    void log(Diagnostics diagnostics) {
        log(problems().pieces(diagnostics));
    }

    private TextReport problems() {
        return new TextReport(notes.toString(), false, "mvn studyleaf:check");
    }

    private void log(List<TextReport.Piece> report) {
        for (TextReport.Piece piece : report) {
            Consumer<String> level = piece.severity() == Severity.ERROR ? getLog()::error : getLog()::warn;
            piece.text().lines().filter(line -> !line.isBlank()).forEach(level);
        }
    }
}
