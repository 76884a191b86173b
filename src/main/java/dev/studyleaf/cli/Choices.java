package dev.studyleaf.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The words that an argument takes where they are few: its label lists them, as in {@code text|json}. */
final class Choices {
    private Choices() {}

    /** None where anything may be written. */
    static List<String> of(ArgSpec argument) {
        String label = argument.paramLabel();
        return label.contains("|") ? List.of(label.split("\\|")) : List.of();
    }

    /** Lets a script of completion offer these words as the help writes them; picocli knows only names of constants. */
    static void offered(CommandSpec command) {
        for (OptionSpec option : List.copyOf(command.options())) {
            if (!of(option).isEmpty()) {
                command.remove(option);
                command.addOption(
                        option.toBuilder().completionCandidates(of(option)).build());
            }
        }
        for (PositionalParamSpec word : List.copyOf(command.positionalParameters())) {
            if (!of(word).isEmpty()) {
                command.remove(word);
                command.addPositional(
                        word.toBuilder().completionCandidates(of(word)).build());
            }
        }
    }
}
