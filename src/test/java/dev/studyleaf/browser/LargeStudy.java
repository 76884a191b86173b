package dev.studyleaf.browser;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.site.SiteBuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A study of two thousand questions, and a learner who has answered for two hundred days. */
final class LargeStudy {
    private static final int NOTES = 40;
    private static final int EACH = 50;

    /** A history of twelve thousand answers, over two thousand cards. */
    static final String HISTORY = """
            () => {
              const site = document.documentElement.dataset.site, log = [];
              let at = Date.now() - 200 * 864e5;
              for (let i = 0; i < 12000; i++) {
                at += 200 * 864e5 / 12100;
                log.push([`q${i % 40}x${Math.floor(i / 40) % 50}`, Math.round(at), [3, 3, 3, 1, 4, 2][i * 7 % 6], 4000, i % 4, 'review']);
              }
              localStorage.setItem(`study:${site}:log`, JSON.stringify({ v: 2, algo: 'fsrs6', site, log }));
            }""";

    private LargeStudy() {}

    /** Made once a run. */
    private static final class Once {
        static final Path SITE = made();

        private static Path made() {
            try {
                return build(Scratch.folder("large"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The site, for tests that only look at it. */
    static Path site() {
        return Once.SITE;
    }

    /** Makes notes and a site of them in a folder; the site. */
    static Path build(Path folder) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        for (int n = 0; n < NOTES; n++) {
            StringBuilder note =
                    new StringBuilder("# Note " + n + "\n\nSee [the next](n" + (n + 1) % NOTES + ".md).\n\n");
            for (int q = 0; q < EACH; q++) {
                String id = "q" + n + "x" + q;
                note.append("> [!question] Which of them is ")
                        .append(id)
                        .append("? ^")
                        .append(id)
                        .append('\n');
                note.append("> - [x] this ")
                        .append(q)
                        .append("\n> - [ ] that ")
                        .append(q)
                        .append("\n>\n");
                note.append("> Why: see [there](n")
                        .append(n)
                        .append(".md) and $x_")
                        .append(q)
                        .append("$.\n\n");
            }
            Files.writeString(notes.resolve("n" + n + ".md"), note);
        }
        Path site = folder.resolve("site");
        SiteBuild.run(
                new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.ERROR), BuildListener.SILENT);
        return site;
    }
}
