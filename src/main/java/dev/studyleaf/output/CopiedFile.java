package dev.studyleaf.output;

import java.nio.file.Path;

/** A file of the site that is a copy of another file; never held in memory. {@code path} as of a {@link SiteFile}. */
public record CopiedFile(String path, Path source) {
    public CopiedFile {
        SitePaths.checked(path);
    }
}
