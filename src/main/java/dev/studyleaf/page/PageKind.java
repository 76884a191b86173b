package dev.studyleaf.page;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.study.Study;
import java.util.List;

/** Pages of one kind: which ones a study has, and what each shows. */
public interface PageKind {
    List<Page> pages(Study study);

    /** The same with what earlier builds {@code kept}. */
    default List<Page> pages(Study study, Kept kept) {
        return pages(study);
    }

    /** Whether a search engine should know these pages. */
    default boolean listed() {
        return true;
    }
}
