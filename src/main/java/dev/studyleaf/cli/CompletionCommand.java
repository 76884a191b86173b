package dev.studyleaf.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studyleaf completion}: a script that lets a shell complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints a script with which a shell completes commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(studyleaf completion bash)",
            "  source <(studyleaf completion zsh)",
            "  studyleaf completion fish > ~/.config/fish/completions/studyleaf.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    /** The shells that a script can be made for. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "1", paramLabel = "bash|zsh|fish", description = "The shell.")
    private Shell shell = Shell.BASH;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        root.getSubcommands().values().forEach(command -> Choices.offered(command.getCommandSpec()));
        // picocli's script serves bash and, through its bash mode, zsh
        streams.out().print(shell == Shell.FISH ? fish(root) : AutoComplete.bash("studyleaf", root));
        return ExitCode.GOOD;
    }

    private static String fish(CommandLine root) {
        StringBuilder script = new StringBuilder("# Completion of studyleaf for fish.\n");
        root.getSubcommands().forEach((name, command) -> {
            CommandSpec of = command.getCommandSpec();
            script.append("complete -c studyleaf -n __fish_use_subcommand -f -a ")
                    .append(name)
                    .append(" -d ")
                    .append(quoted(first(of.usageMessage().description())))
                    .append('\n');
            of.options().forEach(option -> fish(name, option, script));
            of.positionalParameters().stream()
                    .filter(word -> !Choices.of(word).isEmpty())
                    .forEach(word -> script.append("complete -c studyleaf -n ")
                            .append(seen(name))
                            .append(" -a ")
                            .append(words(word))
                            .append('\n'));
        });
        return script.toString();
    }

    private static void fish(String command, OptionSpec option, StringBuilder script) {
        script.append("complete -c studyleaf -n ").append(seen(command));
        for (String name : option.names()) {
            script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
        }
        if (option.arity().max() > 0) {
            script.append(Choices.of(option).isEmpty() ? " -r" : " -x -a " + words(option));
        }
        script.append(" -d ").append(quoted(first(option.description()))).append('\n');
    }

    private static String seen(String command) {
        return quoted("__fish_seen_subcommand_from " + command);
    }

    private static String words(ArgSpec argument) {
        return quoted(String.join(" ", Choices.of(argument)));
    }

    private static String first(String... lines) {
        return lines.length == 0 ? "" : lines[0];
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
