package dev.studyleaf.page.print;

import dev.studyleaf.page.Page;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import java.util.List;

/** What a book is made of: notes without what is around them in a site. */
public final class BookPages {
    /** The styles of chapters, in the PDF and in the EPUB. */
    public static final String STYLE = "book/style.ftl";

    private BookPages() {}

    /**
     * A chapter.
     *
     * @param note that it shows
     * @param asked the questions in it, whose answers stand at its end
     */
    public record Chapter(Note note, List<Question> asked) {
        public Chapter {
            asked = List.copyOf(asked);
        }
    }

    /** The chapter of a note, with links that are right at the address of the note. */
    public static Page chapter(Note note) {
        return new Page(note.address(), "book/chapter.ftlh", new Chapter(note, note.asked()));
    }
}
