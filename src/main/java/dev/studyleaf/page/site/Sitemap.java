package dev.studyleaf.page.site;

import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Page;
import java.util.List;
import java.util.stream.Stream;

/** The list of all pages for search engines, where it is known where the site will be. */
final class Sitemap {
    /** What the list shows: whole URLs. */
    public record Model(List<String> urls) {}

    private Sitemap() {}

    /** {@code base} is the URL of the site, {@code paths} are those of the pages below it. */
    static Page page(String base, Stream<String> paths) {
        List<String> urls = paths.map(path -> base + path.replaceFirst("(^|/)index\\.html$", "$1"))
                .toList();
        return new Page(Addresses.SITEMAP, "sitemap.ftlx", new Model(urls));
    }
}
