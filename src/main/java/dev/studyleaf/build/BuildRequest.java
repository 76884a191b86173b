package dev.studyleaf.build;

import java.nio.file.Path;
import java.util.Optional;

/** PLACEHOLDER of the worktree `files`: the lead's version replaces it at the merge. What to build, and from what. */
public record BuildRequest(
        Path notes, Path output, Optional<Path> templates, Optional<String> baseUrl, FailOn failOn) {}
