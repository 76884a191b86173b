package dev.studyleaf.build;

/** PLACEHOLDER of the worktree `files`: the lead's version replaces it at the merge. Hears of progress. */
public interface BuildListener {
    /** Hears nothing. */
    BuildListener SILENT = new BuildListener() {};
}
