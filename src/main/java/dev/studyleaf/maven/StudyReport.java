package dev.studyleaf.maven;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.site.SiteBuild;
import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/** Puts the study site into the project's own site, below {@code study/}, and into its menu of reports. */
@Mojo(name = "report", threadSafe = true)
public final class StudyReport extends StudyMojo implements MavenReport {
    /** The folder of the project's site. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File siteDirectory = new File("target/site");

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        BuildRequest request = request(new File(siteDirectory, "study").toPath());
        report(SiteBuild.run(request, BuildListener.SILENT), request.failOn());
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    public boolean canGenerateReport() {
        return !isSkipped() && notes().isDirectory();
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    /** Deprecated, but still the one that is abstract: newer versions of the interface ask for the path by it. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return "study/index";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Study site";
    }

    @Override
    public String getDescription(Locale locale) {
        return "The notes of this project as a site to study from.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        siteDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return siteDirectory;
    }
}
