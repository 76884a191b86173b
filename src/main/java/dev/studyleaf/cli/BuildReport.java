package dev.studyleaf.cli;

import dev.studyleaf.build.BuildResult;
import dev.studyleaf.diagnostics.JsonReport;
import dev.studyleaf.diagnostics.Severity;
import dev.studyleaf.diagnostics.TextReport;
import dev.studyleaf.json.Json;
import dev.studyleaf.output.WriteReport;

/**
 * Prints what came of a build or a check.
 *
 * @param folder the notes' folder as the author named it
 */
record BuildReport(Streams streams, String folder, Format format) {
    /** How the report looks. */
    enum Format {
        TEXT,
        JSON
    }

    /** The report of a build. */
    void built(BuildResult result) {
        if (format == Format.JSON) {
            streams.out().println(json(result));
            return;
        }
        print(problems().of(result.diagnostics()));
        result.written().ifPresent(report -> streams.out().println(summary(result, report)));
        if (result.written().isEmpty()) {
            streams.err().println("No site was written.");
        }
    }

    /** The report of a check, which writes no site and leaves no problem out. */
    void checked(BuildResult result) {
        if (format == Format.JSON) {
            streams.out().println(json(result));
            return;
        }
        print(problems().all(result.diagnostics()));
        if (result.diagnostics().isEmpty()) {
            streams.out().println("Nothing to mend: " + result.counts() + ".");
        }
    }

    private TextReport problems() {
        return new TextReport(folder, streams.colour());
    }

    private void print(String report) {
        streams.err().print(report);
        streams.err().flush();
    }

    /** One line on a site that was written. */
    static String summary(BuildResult result, WriteReport report) {
        return "Built site: " + result.counts() + " (" + report.written() + " written, " + report.deleted()
                + " removed).";
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
