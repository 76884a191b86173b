package dev.studyleaf.cli;

import dev.studyleaf.build.FailOn;
import picocli.CommandLine.Option;

/** From which problems on a command fails. */
final class FailOnOption {
    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            description = "From which problems on nothing is written and the exit code is 1 (default: error).")
    private FailOn failOn = FailOn.ERROR;

    FailOn value() {
        return failOn;
    }
}
