package dev.studyleaf.files;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file holds by the ending of its name. Endings are given without their dot, in small letters. */
public final class FileTypes {
    /** The endings of the pictures that browsers show, as a part of a pattern. */
    public static final String PICTURES = "(?:png|jpe?g|gif|svg|webp|avif|bmp)";

    /** The endings of notes, as a part of a pattern. */
    public static final String NOTES = "(?:md|markdown)";

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\." + PICTURES);
    private static final Pattern NOTE = Pattern.compile(".*\\." + NOTES, Pattern.DOTALL);
    private static final Pattern NOTE_ENDING = Pattern.compile("(?i)\\." + NOTES + "$");

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("woff2", "font/woff2"));

    private FileTypes() {}

    /** Whether a path or an address is one of a picture. */
    public static boolean isPicture(String path) {
        return PICTURE.matcher(path).matches();
    }

    /** Whether a path is one of a note: only small letters count, as for most programs. */
    public static boolean isNote(String path) {
        return NOTE.matcher(path).matches();
    }

    /** A path or a name without the ending of a note, where it has one, in whatever letters. */
    public static String withoutNoteEnding(String path) {
        return NOTE_ENDING.matcher(path).replaceFirst("");
    }

    /** What servers and books call files with this ending (RFC 2046); nothing for those that we neither serve nor write. */
    public static Optional<String> mediaType(String ending) {
        return Optional.ofNullable(MEDIA_TYPES.get(ending));
    }
}
