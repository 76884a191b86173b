package dev.studyleaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.ask.ProgressFile;
import dev.studyleaf.ask.Quiz;
import dev.studyleaf.build.command.QuizQuestions;
import dev.studyleaf.output.WholeFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code studyleaf quiz}: the questions of the notes, asked in the terminal. */
@Command(
        name = "quiz",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Asks the questions of the notes in the terminal, checks what is typed, and says why.",
        footer = {
            "",
            "An empty line shows the answer, ? a hint, q ends the quiz.",
            "",
            "Examples:",
            "  studyleaf quiz content",
            "  studyleaf quiz content --tag exam -n 10 --shuffle 1 --progress progress.json"
        })
final class QuizCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private NotesFolder notes = new NotesFolder();

    @Option(names = "--note", paramLabel = "NOTE", description = "Only the questions of a note: its file or its title.")
    private String note = "";

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "Only questions with a tag, of their own or of their note.")
    private String tag = "";

    @Option(
            names = {"-n", "--number"},
            paramLabel = "N",
            description = "At most so many questions.")
    private int number = Integer.MAX_VALUE;

    @Option(names = "--own", description = "Only questions that authors wrote, none of those made from the notes.")
    private boolean own;

    @Option(names = "--shuffle", paramLabel = "SEED", description = "By chance; the same number gives the same order.")
    private @Nullable Long seed;

    @Option(names = "--progress", paramLabel = "FILE", description = "Keep the answers in a progress file.")
    private @Nullable Path progress;

    QuizCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = notes.path();
        String old = progress == null ? "" : old(progress);
        QuizQuestions found = QuizQuestions.of(folder, new QuizQuestions.Wanted(note, tag, !own));
        if (found.diagnostics().hasErrors()) {
            streams.problems(notes.printed(), found.diagnostics());
        }
        List<Quiz.Asked> questions = new ArrayList<>(found.questions());
        if (seed != null) {
            Collections.shuffle(questions, new Random(seed));
        }
        if (questions.isEmpty()) {
            boolean narrowed = own || !note.isEmpty() || !tag.isEmpty();
            streams.err().println("There is no " + (narrowed ? "such " : "") + "question in '" + folder + "'.");
            return ExitCode.CONTENT;
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(streams.in(), UTF_8));
        Quiz quiz = new Quiz(in, streams.out(), streams.colour(), System::currentTimeMillis);
        Quiz.Result result = quiz.run(questions.subList(0, Math.min(Math.max(0, number), questions.size())));
        if (progress != null && !result.answers().isEmpty()) {
            WholeFile.write(
                    progress,
                    ProgressFile.with(old, found.site(), result.answers()).getBytes(UTF_8));
            streams.out().println("Kept in " + progress + ".");
        }
        return ExitCode.GOOD;
    }

    /** The text of the progress file; one that cannot be added to is told before the first question. */
    private String old(Path file) throws IOException {
        Folders.requireFile(spec, file);
        if (!Files.exists(file)) {
            return "";
        }
        try {
            String text = Files.readString(file);
            ProgressFile.with(text, "", List.of());
            return text;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "'" + file + "' is no progress file: " + e.getMessage(), e);
        }
    }
}
