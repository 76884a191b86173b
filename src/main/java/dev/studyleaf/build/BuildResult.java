package dev.studyleaf.build;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.output.WriteReport;
import java.util.Optional;

/** PLACEHOLDER of the worktree `files`: the lead's version replaces it at the merge. What a build found and wrote. */
public record BuildResult(
        Diagnostics diagnostics, Optional<WriteReport> written, int notes, int pages, int terms, int questions) {}
