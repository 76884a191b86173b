package dev.studyleaf.cli;

import dev.studyleaf.diagnostics.Nearest;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line what is wrong with a call, and where its help is: the whole help would push that line out of sight. */
final class WrongUsage implements IParameterExceptionHandler {
    private final Collection<String> commands;

    /** {@code commands}: the names of all of them, be they ready to run or not. */
    WrongUsage(Collection<String> commands) {
        this.commands = commands;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(message(problem));
        err.println("'" + command.getCommandSpec().qualifiedName() + " --help' says what there is.");
        return ExitCode.USAGE;
    }

    private String message(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof MissingParameterException) {
            CommandLine command = problem.getCommandLine();
            List<String> left = command.getUnmatchedArguments();
            var unmatched = left.isEmpty() ? null : new UnmatchedArgumentException(command, left);
            if (unmatched != null && unmatched.isUnknownOption()) {
                return unmatched(unmatched); // what is missing may be what it was meant to be
            }
        }
        ArgSpec argument = problem.getArgSpec();
        if (argument == null || problem.getValue() == null) {
            return String.valueOf(problem.getMessage());
        }
        String where = argument instanceof OptionSpec option ? "'" + option.longestName() + "'" : "It";
        return where + " cannot be '" + problem.getValue() + "'; write " + wanted(argument);
    }

    private String unmatched(UnmatchedArgumentException problem) {
        CommandLine command = problem.getCommandLine();
        String word = problem.getUnmatched().get(0);
        if (problem.isUnknownOption()) {
            String option = word.replaceFirst("=.*", "");
            List<String> options = command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .toList();
            return "There is no option '" + option + "'" + near(option, options);
        }
        return command.getParent() == null
                ? "There is no command '" + word + "'" + near(word, commands)
                : "'" + word + "' is one word too many";
    }

    private static String near(String word, Collection<String> known) {
        return Nearest.to(word, known)
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }

    /** What an argument takes, as its label lists it. */
    private static String wanted(ArgSpec argument) {
        List<String> choices = Choices.of(argument);
        if (choices.isEmpty()) {
            return "a whole number";
        }
        int last = choices.size() - 1;
        return String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
    }
}
