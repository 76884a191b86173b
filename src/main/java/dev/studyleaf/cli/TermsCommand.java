package dev.studyleaf.cli;

import dev.studyleaf.build.command.TermList;
import dev.studyleaf.diagnostics.Counted;
import dev.studyleaf.diagnostics.JsonReport;
import dev.studyleaf.json.Json;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code studyleaf terms}: what the notes define, where, and why it is taken for a term. */
@Command(
        name = "terms",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the terms of a folder of notes: where each comes from, and why.",
        footer = {
            "",
            "Examples:",
            "  studyleaf terms content",
            "  studyleaf terms content --cues",
            "  studyleaf terms content --format json > terms.json"
        })
final class TermsCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private NotesFolder notes = new NotesFolder();

    @Option(names = "--cues", description = "List also what is no term but is asked for under its heading.")
    private boolean cues;

    @Option(names = "--names", description = "List also the names that are no terms but stand in the index.")
    private boolean names;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "A line for each, or everything as JSON (default: text).")
    private BuildReport.Format format = BuildReport.Format.TEXT;

    TermsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        TermList list = TermList.of(notes.path());
        if (format == BuildReport.Format.JSON) {
            streams.out().println(json(list));
        } else {
            text(list);
        }
        return list.diagnostics().hasErrors() ? ExitCode.CONTENT : ExitCode.GOOD;
    }

    private void text(TermList list) {
        String folder = notes.printed();
        streams.problems(folder, list.diagnostics());
        PrintWriter out = streams.out();
        list.terms().forEach(entry -> out.println(line(folder, entry, "term")));
        if (names) {
            list.names().forEach(entry -> out.println(line(folder, entry, "name")));
        }
        if (cues) {
            list.cues().forEach(entry -> out.println(line(folder, entry, "cue")));
        }
        out.println(Counted.of(list.terms().size(), "term") + ", "
                + Counted.of(list.names().size(), "name") + (names ? ", " : " (--names lists them), ")
                + Counted.of(list.cues().size(), "cue") + (cues ? "." : " (--cues lists them)."));
    }

    private static String line(String folder, TermList.Entry entry, String kind) {
        String under = entry.under().isEmpty() ? "" : " [" + entry.under() + "]";
        return folder + "/" + entry.path() + ":" + entry.line() + ": " + kind + " `" + entry.name() + "`" + under + " ("
                + entry.pattern() + ", " + share(entry.confidence()) + "): " + entry.why();
    }

    private static String share(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }

    private String json(TermList list) {
        Json json = new Json().object();
        JsonReport.write(list.diagnostics(), json.key("diagnostics"));
        array(json.key("terms"), list.terms());
        array(json.key("names"), names ? list.names() : List.of());
        array(json.key("cues"), cues ? list.cues() : List.of());
        return json.end().toString();
    }

    private static void array(Json json, List<TermList.Entry> entries) {
        json.array();
        for (TermList.Entry entry : entries) {
            json.object();
            json.key("name").value(entry.name());
            json.key("aliases").array();
            entry.aliases().forEach(json::value);
            json.end();
            json.key("definition").value(entry.definition());
            json.key("under").value(entry.under());
            json.key("path").value(entry.path());
            json.key("line").value(entry.line());
            json.key("pattern").value(entry.pattern());
            json.key("confidence").value(entry.confidence());
            json.key("why").value(entry.why());
            json.key("link").value(entry.link());
            json.end();
        }
        json.end();
    }
}
