package dev.studyleaf.maven;

import dev.studyleaf.serve.DevServer;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows the site in the browser, new after each save, until Maven is ended with Ctrl-C. */
@Mojo(name = "serve", requiresProject = false)
public final class ServeMojo extends StudyMojo {
    private static final int MOST_PORT = 65_535;

    /** Where the served site is kept. */
    @Parameter(property = "studyleaf.output", defaultValue = "${project.build.directory}/study-live", required = true)
    private File output = new File("target/study-live");

    /** Where to listen on this machine; 0 for any port that is free. */
    @Parameter(property = "studyleaf.port", defaultValue = "4000")
    private int port;

    @Override
    void work() throws MojoExecutionException {
        if (port < 0 || port > MOST_PORT) {
            throw new MojoExecutionException("`port` is a number from 0 to " + MOST_PORT + ", not " + port);
        }
        try (DevServer server = new DevServer(request(output.toPath()), port)) {
            getLog().info("Serving " + notes() + " at " + server.address() + " (Ctrl-C ends it)");
            server.run(result -> log(result.diagnostics()), bug -> getLog().error("a bug in Studyleaf", bug));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "cannot serve at port " + port + ": " + e.getMessage()
                            + "; choose another with the parameter `port`",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
