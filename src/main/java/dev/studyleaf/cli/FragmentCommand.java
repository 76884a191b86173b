package dev.studyleaf.cli;

import dev.studyleaf.build.command.MarkdownFragment;
import dev.studyleaf.json.Json;
import dev.studyleaf.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code studyleaf fragment}: Markdown in, HTML out, without a page around it. */
@Command(
        name = "fragment",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns Markdown on stdin into HTML on stdout.",
        footer = {"", "Examples:", "  studyleaf fragment < note.md", "  studyleaf fragment --jsonl < examples.jsonl"})
final class FragmentCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--jsonl", description = "Read one JSON string a line and write one JSON string for each.")
    private boolean jsonl;

    FragmentCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (jsonl) {
            eachLine();
        } else {
            String markdown = new String(streams.in().readAllBytes(), StandardCharsets.UTF_8);
            streams.out().print(MarkdownFragment.html(markdown));
        }
        return ExitCode.GOOD;
    }

    private void eachLine() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                streams.out().print(Json.quote(MarkdownFragment.html(markdown(line, number))) + "\n");
                streams.out().flush();
            }
        }
    }

    private String markdown(String line, int number) {
        try {
            return JsonString.read(line);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Line " + number + " is no JSON string: " + e.getMessage(), e);
        }
    }
}
