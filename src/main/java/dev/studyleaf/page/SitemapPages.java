package dev.studyleaf.page;

import dev.studyleaf.study.Study;
import java.util.List;

/** The list of all pages for search engines, where it is known where the site will be. */
final class SitemapPages implements PageKind {
    /** What the list shows: whole URLs. */
    public record Model(List<String> urls) {}

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public List<Page> pages(Study study) {
        return study.info().baseUrl().stream()
                .map(base -> new Model(PageKinds.ALL.stream()
                        .filter(PageKind::listed)
                        .flatMap(kind -> kind.pages(study).stream())
                        .map(page -> base + page.path().replaceFirst("(^|/)index\\.html$", "$1"))
                        .toList()))
                .map(model -> new Page(Addresses.SITEMAP, "sitemap.ftlx", model))
                .toList();
    }
}
