package dev.studyleaf.page;

import dev.studyleaf.study.Study;
import java.util.List;

/** Pages of one kind: which ones a study has, and what each shows. */
public interface PageKind {
    List<Page> pages(Study study);

    /** Whether a search engine should know these pages. */
    default boolean listed() {
        return true;
    }
}
