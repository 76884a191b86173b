package dev.studyleaf.maven;

import dev.studyleaf.build.command.StudyExport;
import dev.studyleaf.output.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the questions and terms of the notes for another program, and logs what its format cannot carry. */
@Mojo(name = "export", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class ExportMojo extends StudyMojo {
    /** The format: {@code anki}, {@code apkg}, {@code gift}, {@code moodle}, {@code qti}, {@code csv} or {@code json}. */
    @Parameter(property = "studyleaf.format", required = true)
    private String format = "";

    /** The file to write; it is replaced if it is there. */
    @Parameter(property = "studyleaf.file", required = true)
    private File file = new File("");

    /** Whether the questions that were made from the notes go with it too. */
    @Parameter(property = "studyleaf.made", defaultValue = "false")
    private boolean made;

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        if (!StudyExport.formats().containsKey(format)) {
            throw new MojoExecutionException("`format` is one of "
                    + String.join(", ", StudyExport.formats().keySet()) + ", not `" + format + "`");
        }
        requireNotes();
        StudyExport.Result result = StudyExport.run(notes().toPath(), format, made);
        log(result.diagnostics());
        requireGood(result.diagnostics(), failOn());
        write(result);
        getLog().info("Wrote " + file + ": " + result.summary());
        result.lossLines().forEach(line -> getLog().warn("not carried: " + line));
    }

    private void write(StudyExport.Result result) throws MojoExecutionException {
        Path target = file.toPath().toAbsolutePath();
        try {
            Path folder = target.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            WholeFile.write(target, result.file());
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write " + file, e);
        }
    }
}
