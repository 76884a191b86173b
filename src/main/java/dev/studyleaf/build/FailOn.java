package dev.studyleaf.build;

import dev.studyleaf.diagnostics.Diagnostics;

/** PLACEHOLDER of the worktree `files`: the lead's version replaces it at the merge. From what severity on a build fails. */
public enum FailOn {
    NEVER,
    WARNING,
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
