package dev.studyleaf.page.site;

import dev.studyleaf.coverage.Coverage;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.Pages;
import dev.studyleaf.page.map.MapPages;
import dev.studyleaf.page.notes.HomePages;
import dev.studyleaf.page.notes.NotePages;
import dev.studyleaf.page.notes.TagPages;
import dev.studyleaf.page.practice.ExamPages;
import dev.studyleaf.page.practice.PracticePages;
import dev.studyleaf.page.practice.PracticeParts;
import dev.studyleaf.page.practice.ReviewPages;
import dev.studyleaf.page.practice.ReviewParts;
import dev.studyleaf.page.print.CheatSheetPages;
import dev.studyleaf.page.print.PaperPages;
import dev.studyleaf.page.terms.GlossaryPages;
import dev.studyleaf.parallel.Parallel;
import dev.studyleaf.sheet.Sheet;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every kind of page that a site has. */
public final class PageKinds {
    private static final List<PageKind> ALL = List.of(
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
            new NotFoundPages());

    private PageKinds() {}

    /** What is kept under the names of the work, beside the pages; {@code codes} get what is needed for that. */
    public static Map<String, Class<?>> works(Codes codes) {
        Map<String, Class<?>> works = new HashMap<>(Sheet.works());
        works.putAll(Coverage.works());
        works.putAll(MapPages.works());
        works.putAll(GlossaryPages.works(codes));
        return works;
    }

    /** All pages of a study. */
    public static List<Page> pages(Study study) {
        return pages(study, Kept.nothing());
    }

    /** Where pages go, in their order, without making them. */
    public static Stream<String> paths(List<Page> pages) {
        return Pages.paths(pages);
    }

    /** The same with what earlier builds {@code kept}. A page may be made anew each time it is asked for. */
    public static List<Page> pages(Study study, Kept kept) {
        List<List<Page>> pages = new ArrayList<>(Parallel.map(ALL, kind -> kind.pages(study, kept)));
        List<List<Page>> listed = IntStream.range(0, ALL.size())
                .filter(kind -> ALL.get(kind).listed())
                .mapToObj(pages::get)
                .toList();
        study.info()
                .baseUrl()
                .ifPresent(base -> pages.add(List.of(Sitemap.page(base, Pages.paths(Pages.joined(listed))))));
        return Pages.joined(pages);
    }
}
