package dev.studyleaf.search;

import dev.studyleaf.search.SearchDocument.Kind;
import dev.studyleaf.study.SiteInfo;
import java.util.List;
import java.util.stream.Stream;

/** The pages to practise with, under their names: who types "worksheet" wants that page. */
final class PracticeDocuments {
    private PracticeDocuments() {}

    static Stream<SearchPage> all(SiteInfo site) {
        return Stream.of(
                page(site, "review", "review.html"),
                page(site, "practice", "practice.html"),
                page(site, "exam", "exam.html"),
                page(site, "quizSheet", "quiz-sheet.html"),
                page(site, "worksheet", "worksheet.html"),
                page(site, "flashcards", "flashcards.html"));
    }

    private static SearchPage page(SiteInfo site, String key, String address) {
        String name = site.say("nav." + key);
        String text = site.say("page." + key);
        return new SearchPage(
                name, address, List.of(new SearchDocument(name, address, "", Kind.PAGE, List.of(), text)));
    }
}
