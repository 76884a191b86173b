package dev.studyleaf.book;

import java.util.List;

/**
 * A study as a book.
 *
 * @param title of the study
 * @param description one sentence, or empty
 * @param language a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param words what it says around the notes
 * @param chapters the notes in reading order
 * @param terms the index, in the order of the alphabet
 */
public record Book(
        String title,
        String description,
        String language,
        String direction,
        Words words,
        List<Chapter> chapters,
        List<Entry> terms) {
    public Book {
        chapters = List.copyOf(chapters);
        terms = List.copyOf(terms);
    }

    /**
     * A stretch of the book that begins on a page of its own.
     *
     * @param book that it is of
     * @param opening whether it is the cover and the contents
     * @param chapters that it has
     * @param terms of the index that it has
     * @param indexBegins whether the first of them is the first of the index
     */
    public record Part(Book book, boolean opening, List<Chapter> chapters, List<Entry> terms, boolean indexBegins) {
        public Part {
            chapters = List.copyOf(chapters);
            terms = List.copyOf(terms);
        }
    }

    /** The book in parts of at most so many letters, as far as chapters allow; the index is parted where a letter ends. */
    public List<Part> parts(int letters) {
        return new Parts(this, letters).all();
    }

    /**
     * Headings, in the language of the book.
     *
     * @param contents over the list of chapters
     * @param index over the terms
     */
    public record Words(String contents, String index) {}

    /**
     * A note.
     *
     * @param id of its element; all other ids in it begin with this
     * @param title of the note
     * @param part the folders that it is in, or empty
     * @param first whether it is the first of that part
     * @param xhtml what it says, well-formed
     */
    public record Chapter(String id, String title, String part, boolean first, String xhtml) {}

    /**
     * A term.
     *
     * @param id of its element
     * @param name of the term
     * @param definition as XHTML
     * @param uses the chapters that use it, each once
     */
    public record Entry(String id, String name, String definition, List<Use> uses) {
        public Entry {
            uses = List.copyOf(uses);
        }
    }

    /**
     * A chapter that uses a term.
     *
     * @param href of the chapter
     * @param title of the chapter
     */
    public record Use(String href, String title) {}
}
