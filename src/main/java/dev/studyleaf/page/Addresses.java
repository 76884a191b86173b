package dev.studyleaf.page;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.note.Section;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Place;
import java.util.Locale;

/** Where pages and places on them are, below the site's root. */
public final class Addresses {
    public static final String HOME = Place.HOME;
    public static final String GLOSSARY = "glossary/index.html";
    public static final String REVIEW = "review.html";
    public static final String PRACTICE = "practice.html";
    public static final String EXAM = "exam.html";
    public static final String CHEAT_SHEET = "cheat-sheet.html";
    public static final String PAPER_QUIZ = "quiz-sheet.html";
    public static final String WORKSHEET = "worksheet.html";
    public static final String FLASHCARDS = "flashcards.html";
    public static final String MAP = "map.html";
    public static final String COVERAGE = "coverage.html";
    public static final String TAGS = "tags/index.html";
    /** How the pages begin that share the list of all notes. */
    public static final String CONTENTS = "contents/";

    public static final String SEARCH = "search.html";
    public static final String NOT_FOUND = "404.html";
    public static final String SITEMAP = "sitemap.xml";

    private Addresses() {}

    /** The page of a term. */
    public static String of(Term term) {
        return "glossary/" + term.slug() + ".html";
    }

    /** A part of a large glossary that begins with a letter; no term has an underscore in its address. */
    public static String glossary(String letter, int cut) {
        return "glossary/_" + letter.toLowerCase(Locale.ROOT) + (cut > 1 ? "-" + cut : "") + ".html";
    }

    /** The place of a section on the page of its note; the page itself for the opening. */
    public static String of(Note note, Section section) {
        return section.id().isEmpty() ? note.address() : note.address() + "#" + section.id();
    }

    /** The place on the page of a note where a question stands; for one that is not there, the line it was made from. */
    public static String of(Note note, Question question) {
        return question.onNote()
                ? note.address() + "#q-" + question.id()
                : of(note, question.core().origin().span());
    }

    /** The place on the page of a note of a block that something was made from; where it has none, of its section. */
    public static String of(Note note, SourceSpan block) {
        return note.parsed()
                .placeOf(block)
                .map(place -> note.address() + "#" + place)
                .orElseGet(() ->
                        of(note, note.parsed().sections().get(note.parsed().sectionAt(block))));
    }

    /** The way from a page up to the site's root: empty, or {@code ../} for each folder. */
    public static String base(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
