package dev.studyleaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.build.command.LearnerStats;
import dev.studyleaf.diagnostics.Counted;
import dev.studyleaf.stats.QuestionStats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studyleaf stats}: how hard questions were for the learners who handed over their progress. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Says which questions are hard and which wrong options nobody takes, from learners' progress files.",
        footer = {
            "",
            "Examples:",
            "  studyleaf stats ada.json ben.json --notes content",
            "  studyleaf stats class/*.json --notes content --format json"
        })
final class StatsCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files that learners saved on the review page and handed over.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", description = "How the numbers are printed (default: text).")
    private BuildReport.Format format = BuildReport.Format.TEXT;

    @Option(names = "--notes", paramLabel = "NOTES", description = "The folder of the notes, to name the questions.")
    private @Nullable Path notes;

    StatsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (notes != null) {
            Folders.requireFolder(spec, notes);
        }
        LearnerStats.Result result = stats(files.stream().map(this::text).toList());
        if (format == BuildReport.Format.JSON) {
            streams.out().println(StatsJson.of(result));
            return ExitCode.GOOD;
        }
        int questions = result.lines().size();
        streams.out()
                .println(Counted.of(result.learners(), "learner") + ", " + Counted.of(questions, "question")
                        + " answered.");
        if (!result.lines().isEmpty()) {
            streams.out().println("first right  learners  all right  certain and wrong  seconds  question");
            result.lines().forEach(this::line);
        }
        return ExitCode.GOOD;
    }

    private LearnerStats.Result stats(List<String> texts) {
        try {
            return LearnerStats.of(texts, Optional.ofNullable(notes));
        } catch (IllegalArgumentException e) {
            String[] told = String.valueOf(e.getMessage()).split(" ", 2);
            Path file = files.get(Integer.parseInt(told[0]));
            throw new ParameterException(
                    spec.commandLine(), "'" + file + "' is no progress file: " + told[told.length - 1], e);
        }
    }

    private String text(Path file) {
        Folders.requireFileToRead(spec, file);
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "'" + file + "' cannot be read", e);
        }
    }

    private void line(LearnerStats.Line line) {
        QuestionStats stats = line.stats();
        streams.out()
                .println(String.format(
                        Locale.ROOT,
                        "%10d%% %9d %9d%% %18d %8d  %s",
                        stats.ease(),
                        stats.learners(),
                        Math.round(100f * stats.right() / stats.answers()),
                        stats.sureAndWrong(),
                        stats.seconds(),
                        line.name()));
        line.remarks().forEach(remark -> streams.out().println(" ".repeat(61) + "- " + remark));
    }
}
