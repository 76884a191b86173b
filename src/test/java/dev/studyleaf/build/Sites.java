package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.site.SiteBuild;
import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Builds sites for tests, and compares them. */
public final class Sites {
    private Sites() {}

    public static Diagnostics build(Path notes, Path site) {
        BuildRequest request = new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.NEVER);
        return SiteBuild.run(request, BuildListener.SILENT).diagnostics();
    }

    /** Every file of a folder, by its path. */
    public static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), bytes(file)));
        }
        return files;
    }

    /** The paths that only one has or that are not the same bytes in both. */
    public static Set<String> differences(Map<String, byte[]> one, Map<String, byte[]> other) {
        TreeSet<String> paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        paths.removeIf(path -> Arrays.equals(one.get(path), other.get(path)));
        return paths;
    }

    public static void same(Map<String, byte[]> one, Map<String, byte[]> other, String what) {
        assertThat(differences(one, other)).as(what).isEmpty();
    }

    public static String text(Map<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
