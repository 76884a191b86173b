package dev.studyleaf.search;

import dev.studyleaf.search.SearchDocument.Kind;
import dev.studyleaf.study.SiteInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages that every site has, under their names and those of their parts: who types "progress" wants its file. */
final class OwnPages {
    private OwnPages() {}

    static Stream<SearchPage> all(SiteInfo site) {
        return Stream.of(
                page(
                        site,
                        "review.html",
                        "nav.review",
                        "page.review",
                        new Part("ahead-t", "review.ahead", ""),
                        new Part("exam-t", "review.exam", ""),
                        new Part("judged-t", "review.judged", ""),
                        new Part("prefs-t", "review.how", ""),
                        new Part("io-t", "review.file", "review.stays")),
                page(site, "practice.html", "nav.practice", "page.practice"),
                page(site, "exam.html", "nav.exam", "page.exam"),
                page(site, "quiz-sheet.html", "nav.quizSheet", "page.quizSheet"),
                page(site, "worksheet.html", "nav.worksheet", "page.worksheet"),
                page(site, "flashcards.html", "nav.flashcards", "page.flashcards"),
                page(site, "cheat-sheet.html", "nav.sheet", "sheet.lede"),
                page(site, "glossary/index.html", "nav.glossary", ""),
                page(site, "map.html", "map.title", ""));
    }

    /** A part of a page: where it is, the key of its heading, and that of a text in it or nothing. */
    private record Part(String anchor, String heading, String text) {}

    private static SearchPage page(SiteInfo site, String address, String name, String text, Part... parts) {
        String title = site.say(name);
        List<SearchDocument> documents = new ArrayList<>();
        documents.add(document(title, address, "", said(site, text)));
        for (Part part : parts) {
            documents.add(
                    document(title, address + "#" + part.anchor(), site.say(part.heading()), said(site, part.text())));
        }
        return new SearchPage(title, address, documents);
    }

    private static SearchDocument document(String title, String address, String heading, String text) {
        return new SearchDocument(title, address, heading, Kind.PAGE, List.of(), text);
    }

    private static String said(SiteInfo site, String key) {
        return key.isEmpty() ? "" : site.say(key);
    }
}
