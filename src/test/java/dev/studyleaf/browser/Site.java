package dev.studyleaf.browser;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.site.SiteBuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sites that browser tests look at, each built once a run. */
enum Site {
    /** One question of each kind. */
    KINDS(Path.of("src/test/resources/browser/kinds")),
    /** What only some pages have: formulas. */
    EXTRAS(Path.of("src/test/resources/browser/extras")),
    /** Sorting, cards, a case and an exam. */
    PRACTICE(Path.of("src/test/resources/browser/practice")),
    /** The notes of this project. */
    CONTENT(Path.of("content")),
    /** Notes on many subjects, for questions to the search. */
    STUDENTS(Path.of("src/test/resources/search/vault"));

    private final Path folder;

    Site(Path notes) {
        folder = Scratch.folder(name().toLowerCase(Locale.ROOT));
        make(folder.getParent());
        of(notes, folder);
    }

    /** The address of a site that is made of a test's own notes. */
    static String of(Path notes, Path site) {
        BuildRequest request = new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.ERROR);
        BuildResult result = SiteBuild.run(request, BuildListener.SILENT);
        if (result.written().isEmpty()) {
            throw new AssertionError(result.diagnostics().sorted());
        }
        return site.toUri().toString();
    }

    private static void make(Path parent) {
        try {
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the site starts, with a slash at the end. */
    String root() {
        return folder.toUri().toString();
    }

    Path folder() {
        return folder;
    }

    /** The files of a site at another place, for a test that changes them. */
    static Path copy(Site site, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(site.folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(site.folder.relativize(file).toString());
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return to;
    }

    /** The paths of all pages but some. */
    List<String> pages(String... without) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(path -> path.endsWith(".html") && !List.of(without).contains(path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
