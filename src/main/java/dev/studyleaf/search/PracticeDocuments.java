package dev.studyleaf.search;

import dev.studyleaf.search.SearchDocument.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The pages to practise with, under their names: who types "worksheet" wants that page. */
final class PracticeDocuments {
    private PracticeDocuments() {}

    static Stream<SearchPage> all() {
        return Stream.of(
                page("Review", "review.html", "Cards that return just before you would forget them"),
                page("Practice", "practice.html", "All questions, by note, tag, level and kind"),
                page("Exam", "exam.html", "A mock exam against the clock"),
                page("Quiz sheet", "quiz-sheet.html", "Questions to print, with a key of their own"),
                page("Worksheet", "worksheet.html", "Questions to print, with lines to write on"),
                page("Flashcards", "flashcards.html", "Cards to print on both sides and cut out"));
    }

    private static SearchPage page(String name, String address, String text) {
        return new SearchPage(
                name, address, List.of(new SearchDocument(name, address, "", Kind.PAGE, List.of(), text)));
    }
}
