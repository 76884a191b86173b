package dev.studyleaf.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. {@link #run} is all of it but the end of the process, so tests call that. */
@Command(
        name = "studyleaf",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns a folder of Markdown study notes into a study site.",
        footer = {
            "",
            "Examples:",
            "  studyleaf new my-notes",
            "  studyleaf serve my-notes",
            "  studyleaf build my-notes -o site",
            "  echo '**Hello**' | studyleaf fragment",
            "",
            "Exit codes: 0 good, 1 problems in the notes, 2 wrong usage, 3 a bug in Studyleaf."
        })
public final class Main implements Callable<Integer> {
    /** Every command by its name, in the order of the help. */
    private static final Map<String, Function<Streams, Object>> COMMANDS = commands();

    /** The command that says what all commands are. */
    private static final String ALL_COMMANDS = "completion";

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print the whole stack trace when Studyleaf itself fails.")
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;

    private Main(Streams streams) {
        this.streams = streams;
    }

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true"); // lexers and PDF use classes of AWT, never a screen
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(args, System.in, out, err));
    }

    /**
     * Runs a command.
     *
     * @param out where results go, written as UTF-8 whatever its own charset
     * @param err where problems go, likewise
     * @return the exit code: 0 good, 1 problems in the notes, 2 wrong usage, 3 a bug in Studyleaf
     */
    public static int run(String[] words, InputStream in, PrintStream out, PrintStream err) {
        String[] args = withoutHelpCommand(words);
        Streams streams = new Streams(in, writer(out), writer(err), Ansi.AUTO.enabled());
        Main main = new Main(streams);
        CommandLine line = new CommandLine(main);
        called(args).forEach(command -> line.addSubcommand(command.apply(streams)));
        line.setOut(streams.out())
                .setErr(streams.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUsage(COMMANDS.keySet()))
                .setExecutionExceptionHandler((problem, command, parsed) -> main.failed(problem));
        int code = line.execute(args);
        streams.out().flush();
        streams.err().flush();
        return code;
    }

    /** {@code help} and {@code help build}, as other programs have it, are {@code --help} and {@code build --help}. */
    private static String[] withoutHelpCommand(String[] words) {
        if (words.length == 0 || !words[0].equals("help")) {
            return words;
        }
        if (words.length == 1) {
            return new String[] {"--help"};
        }
        return COMMANDS.containsKey(words[1]) ? new String[] {words[1], "--help"} : new String[] {words[1]};
    }

    private static Map<String, Function<Streams, Object>> commands() {
        Map<String, Function<Streams, Object>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand::new);
        commands.put("sheet", SheetCommand::new);
        commands.put("book", BookCommand::new);
        commands.put("terms", TermsCommand::new);
        commands.put("reach", ReachCommand::new);
        commands.put("coverage", CoverageCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("lock", LockCommand::new);
        commands.put("stats", StatsCommand::new);
        commands.put("freeze", FreezeCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("quiz", QuizCommand::new);
        commands.put("fragment", FragmentCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    /** The command that is called, or all where one of them must be known to all: to get ready takes longer than some work. */
    private static Collection<Function<Streams, Object>> called(String[] args) {
        Function<Streams, Object> command = args.length == 0 ? null : COMMANDS.get(args[0]);
        return command == null || args[0].equals(ALL_COMMANDS) ? COMMANDS.values() : List.of(command);
    }

    @Override
    public Integer call() {
        streams.err().println("Which command?");
        spec.commandLine().usage(streams.err());
        return ExitCode.USAGE;
    }

    /** What the system refuses, such as a full disk or a folder that may not be written, is no bug of ours. */
    private int failed(Exception problem) {
        Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
        if (debug || !(cause instanceof IOException refused)) {
            return bug(problem);
        }
        streams.err().println("studyleaf: the system refused: " + reason(refused));
        return ExitCode.CONTENT;
    }

    /** What the system said; its exception in words where that is all. */
    static String reason(IOException refused) {
        boolean bare = refused instanceof FileSystemException file && file.getReason() == null;
        return refused.getMessage() + (bare ? " (" + words(refused.getClass().getSimpleName()) + ")" : "");
    }

    /** The name of an exception in the words of a user: {@code access denied}. */
    private static String words(String exception) {
        return exception
                .replace("Exception", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private int bug(Exception problem) {
        PrintWriter err = streams.err();
        err.println("studyleaf: a bug in Studyleaf, not in your notes: " + problem);
        if (debug) {
            problem.printStackTrace(err);
        } else {
            Arrays.stream(problem.getStackTrace()).limit(1).forEach(place -> err.println("  at " + place));
            err.println("Please report it; --debug prints the details that help to find it.");
        }
        return ExitCode.BUG;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
