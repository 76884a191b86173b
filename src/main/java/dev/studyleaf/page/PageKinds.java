package dev.studyleaf.page;

import dev.studyleaf.study.Study;
import java.util.List;

/** Every kind of page that a site has. */
public final class PageKinds {
    public static final List<PageKind> ALL = List.of(
            new HomePages(),
            new NotePages(),
            new GlossaryPages(),
            new ReviewPages(),
            new ReviewParts(),
            new PracticePages(),
            new PracticeParts(),
            new ExamPages(),
            new CheatSheetPages(),
            new PaperPages(),
            new TagPages(),
            new MapPages(),
            new CoveragePages(),
            new SearchPages(),
            new NotFoundPages(),
            new SitemapPages());

    private PageKinds() {}

    /** All pages of a study. */
    public static List<Page> pages(Study study) {
        return ALL.stream().flatMap(kind -> kind.pages(study).stream()).toList();
    }
}
