package dev.studyleaf.output;

import java.nio.file.Path;

/** How a folder is known as a site that this program wrote or is writing, wherever it lies. */
public final class SiteFolder {
    private SiteFolder() {}

    /** Whether there is such a site. Its files are never notes, and only such a folder is written over. */
    public static boolean is(Path folder) {
        return SitePaths.isFile(folder.resolve(SitePaths.MANIFEST))
                || SitePaths.isFolder(folder.resolve(SitePaths.WORK));
    }
}
