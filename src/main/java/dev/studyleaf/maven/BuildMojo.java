package dev.studyleaf.maven;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.site.SiteBuild;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Builds the study site of a folder of notes. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends StudyMojo {
    /** The folder for the site: new, empty, or one that Studyleaf wrote. */
    @Parameter(property = "studyleaf.output", defaultValue = "${project.build.directory}/study", required = true)
    private File output = new File("target/study");

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        BuildRequest request = request(output.toPath());
        BuildResult result = SiteBuild.run(request, BuildListener.SILENT);
        report(result, request.failOn());
        getLog().info("Built " + output + ": " + result.counts());
    }
}
