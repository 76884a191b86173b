package dev.studyleaf.cli;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.again.RecordedBuild;
import dev.studyleaf.build.site.SiteBuild;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;

/**
 * Where records of builds lie: the user's own cache, beside what the launcher keeps there. None are kept where
 * {@code STUDYLEAF_NO_CACHE} is set, nor by a program that is no jar: nothing would tell one version of it from another.
 */
final class Records {
    private final Map<String, String> environment;

    Records(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Builds a site unless it stands there as it would be built. */
    BuildResult build(BuildRequest request, BuildListener listener) {
        Optional<Path> folder = folder();
        Optional<String> program = program();
        return folder.isPresent() && program.isPresent()
                ? new RecordedBuild(request, folder.get(), program.get()).run(listener)
                : SiteBuild.run(request, listener);
    }

    /** As the launchers find it; nothing where there is none. */
    Optional<Path> folder() {
        if (environment.containsKey("STUDYLEAF_NO_CACHE")) {
            return Optional.empty();
        }
        return of("XDG_CACHE_HOME")
                .or(() -> of("LOCALAPPDATA"))
                .or(() -> of("HOME").map(home -> home.resolve(".cache")))
                .map(cache -> cache.resolve("studyleaf").resolve("builds"));
    }

    private Optional<Path> of(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** What tells the jar from any other. */
    private static Optional<String> program() {
        CodeSource source = Records.class.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        if (place == null) {
            return Optional.empty();
        }
        try {
            Path jar = Path.of(place.toURI());
            if (!Files.isRegularFile(jar)) {
                return Optional.empty();
            }
            BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
            return Optional.of(jar + " " + file.size() + " " + file.lastModifiedTime() + " " + file.fileKey());
        } catch (URISyntaxException | IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            // a program from elsewhere keeps no records
            return Optional.empty();
        }
    }
}
