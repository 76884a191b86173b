package dev.studyleaf.build;

import dev.studyleaf.json.Json;
import dev.studyleaf.output.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Style sheets, scripts and fonts: from the author's folder where it has them, else from the jar. */
final class SiteAssets {
    private static final String BUILT_IN = "/dev/studyleaf/templates/";
    private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/";
    private static final String PROGRESS = "progress.js";
    private static final List<String> NAMES = List.of(
            "style.css",
            "questions.css",
            "pages.css",
            "paper.css",
            "exam.css",
            "review.css",
            "icon.svg",
            "theme.js",
            "site.js",
            "questions.js",
            "quiz.js",
            "typed.js",
            "arrange.js",
            PROGRESS,
            "carry.js",
            "progress-file.js",
            "schedule.js",
            "home.js",
            "lists.js",
            "review.js",
            "charts.js",
            "practice.js",
            "paper.js",
            "exam.js",
            "exam-result.js",
            "search.js",
            "find.js",
            "shards.js",
            "ts-fsrs.min.js",
            "LICENSE-ts-fsrs.txt",
            "fonts/literata.woff2",
            "fonts/literata-more.woff2",
            "fonts/sans.woff2",
            "fonts/sans-more.woff2",
            "fonts/OFL-literata.txt",
            "fonts/OFL-source-sans.txt");

    private SiteAssets() {}

    /** Every asset of a site. {@code own} is the author's folder of templates, {@code renamed} old ids of questions. */
    static List<SiteFile> all(Optional<Path> own, Map<String, String> renamed) {
        List<SiteFile> files = new ArrayList<>();
        for (String name : NAMES) {
            byte[] bytes = bytes(own, "assets/" + name);
            files.add(new SiteFile("assets/" + name, name.equals(PROGRESS) ? following(bytes, renamed) : bytes));
        }
        files.add(new SiteFile("assets/lunr.min.js", resource(LUNR + "lunr.min.js")));
        files.add(new SiteFile("assets/LICENSE-lunr.txt", resource(LUNR + "LICENSE")));
        return files;
    }

    /** The script that keeps the progress, told which ids have taken the place of others. */
    private static byte[] following(byte[] script, Map<String, String> renamed) {
        if (renamed.isEmpty()) {
            return script;
        }
        Json names = new Json().object();
        new TreeMap<>(renamed).forEach((old, id) -> names.key(old).value(id));
        String first = "window.StudyRenamed=" + names.end() + ";\n";
        return (first + new String(script, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Optional<Path> own, String name) {
        Optional<Path> file = own.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return resource(BUILT_IN + name);
        }
        try {
            return Files.readAllBytes(file.get());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.get(), e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = SiteAssets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
