package dev.studyleaf.assemble;

import dev.studyleaf.note.WikiTarget;
import dev.studyleaf.source.FolderPath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a destination written as a path asks for.
 *
 * @param file the path as written, decoded, or empty for the note itself
 * @param anchor behind {@code #}, decoded, or empty
 */
record Destination(String file, String anchor) {
    /** How Jekyll writes the folder of all notes, and a path from there. */
    private static final Pattern BASE = Pattern.compile("^\\{\\{\\s*(?:site\\.(?:base)?url|"
            + "(?<quote>['\"])/?(?<path>[^'\"{}]*)\\k<quote>\\s*\\|\\s*(?:relative|absolute)_url)\\s*}}/*");

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    /** Whether a destination leads out of the site. */
    static boolean elsewhere(String destination) {
        return destination.isEmpty()
                || destination.startsWith("//")
                || SCHEME.matcher(destination).matches();
    }

    static Destination of(String written) {
        Matcher base = BASE.matcher(written);
        String based = base.find()
                ? "/" + Objects.requireNonNullElse(base.group("path"), "") + written.substring(base.end())
                : written;
        int hash = based.indexOf('#');
        String file = decode((hash < 0 ? based : based.substring(0, hash)).replaceFirst("\\?.*$", ""));
        String anchor = hash < 0 ? "" : decode(based.substring(hash + 1));
        return new Destination(file, anchor);
    }

    /** Whether it starts at the top of the notes, and not at the note that asks. */
    boolean fromTop() {
        return file.startsWith("/");
    }

    /** The path below the notes' folder, or empty where it leads out of it; {@code from} is the note that asks. */
    Optional<String> path(String from) {
        if (file.isEmpty()) {
            return Optional.of(from);
        }
        return FolderPath.resolve(from, file);
    }

    /** The anchor as pages of this site have it: {@code ^id} is a block. */
    String anchorHere() {
        return anchor.startsWith("^") ? WikiTarget.blockAnchor(anchor.substring(1)) : anchor;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
