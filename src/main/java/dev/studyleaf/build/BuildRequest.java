package dev.studyleaf.build;

import dev.studyleaf.source.settings.SettingsReader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build.
 *
 * @param notes the folder of the notes
 * @param output the folder of the site
 * @param templates a folder whose files win over the built-in templates and assets; else {@code templates/} in the notes
 * @param baseUrl where the site will be hosted; wins over the settings
 * @param failOn what keeps the site from being written
 */
public record BuildRequest(Path notes, Path output, Optional<Path> templates, Optional<String> baseUrl, FailOn failOn) {
    /** An address that can be a {@code baseUrl}, with {@code /} at its end; nothing for what cannot be one. */
    public static Optional<String> baseUrl(String written) {
        return SettingsReader.baseUrl(written);
    }
}
