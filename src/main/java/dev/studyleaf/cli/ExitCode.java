package dev.studyleaf.cli;

/** What the process tells the one that started it. */
final class ExitCode {
    static final int GOOD = 0;
    static final int CONTENT = 1;
    static final int USAGE = 2;
    static final int BUG = 3;

    private ExitCode() {}
}
