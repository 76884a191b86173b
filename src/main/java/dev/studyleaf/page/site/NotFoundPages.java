package dev.studyleaf.page.site;

import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.study.Study;
import java.net.URI;
import java.util.List;

/**
 * The page for addresses that lead nowhere. A server shows it at any depth, so it cannot use relative addresses: it begins
 * at the server's root where the site's place is known, else it links to nothing.
 */
final class NotFoundPages implements PageKind {
    /** What the page shows. */
    public record Model(Frame frame, boolean linked) {}

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public List<Page> pages(Study study) {
        Frame frame = new Frames(study)
                .page(
                        "missing",
                        Addresses.NOT_FOUND,
                        study.info().say("missing.title"),
                        study.info().say("about.missing", study.info().title()));
        String base = study.info().baseUrl().map(NotFoundPages::root).orElse("");
        Frame rooted =
                new Frame(frame.site(), base, frame.path(), frame.head(), frame.kind(), frame.nav(), frame.scripts());
        return List.of(new Page(Addresses.NOT_FOUND, "not-found.ftlh", new Model(rooted, !base.isEmpty())));
    }

    private static String root(String baseUrl) {
        String path = URI.create(baseUrl).getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }
}
