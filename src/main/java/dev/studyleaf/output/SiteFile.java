package dev.studyleaf.output;

/**
 * A file of the site. Whoever makes one hands the bytes over and must not change them: they are not copied, because a
 * site has thousands of them.
 *
 * @param path below the output folder, {@code /} between names, without {@code ..} and control characters
 * @param bytes the whole content
 */
@SuppressWarnings("ArrayRecordComponent")
public record SiteFile(String path, byte[] bytes) {
    public SiteFile {
        SitePaths.checked(path);
    }
}
