package dev.studyleaf.build;

import dev.studyleaf.diagnostics.Diagnostics;

/** What keeps a site from being written. */
public enum FailOn {
    /** Nothing: what can be shown is written. */
    NEVER,
    /** Any diagnostic. */
    WARNING,
    /** An error. */
    ERROR;

    /** Whether a build with these diagnostics fails: its site is then not written. */
    public boolean fails(Diagnostics diagnostics) {
        return switch (this) {
            case NEVER -> false;
            case WARNING -> !diagnostics.isEmpty();
            case ERROR -> diagnostics.hasErrors();
        };
    }
}
