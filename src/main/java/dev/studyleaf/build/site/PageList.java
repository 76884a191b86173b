package dev.studyleaf.build.site;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.site.PageKinds;
import dev.studyleaf.study.Study;
import java.util.List;
import java.util.Optional;

/**
 * The pages of a site. They are held where another build follows in this process; else they are made when they are asked
 * for, so that nobody holds them once they are rendered.
 */
final class PageList {
    private final Study study;
    private final Kept kept;
    private final List<Page> held;
    /** Known once they were made. */
    private Optional<Integer> count = Optional.empty();

    PageList(Study study, Kept kept) {
        this.study = study;
        this.kept = kept;
        this.held = kept.keeps() ? PageKinds.pages(study, kept) : List.of();
    }

    /** All of them. */
    List<Page> all() {
        List<Page> all = kept.keeps() ? held : PageKinds.pages(study, kept);
        count = Optional.of(all.size());
        return all;
    }

    /** Those that are held: all of them or none. */
    List<Page> held() {
        return held;
    }

    int count() {
        return count.orElseGet(() -> all().size());
    }
}
