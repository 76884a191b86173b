package dev.studyleaf.maven;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.site.SiteBuild;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Says what is wrong with the notes and writes nothing. Fails where {@code failOn} says so. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends StudyMojo {
    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        BuildRequest request = request(Path.of(""));
        reportAll(SiteBuild.check(request, BuildListener.SILENT), request.failOn());
    }
}
