package dev.studyleaf.build;

import dev.studyleaf.book.Book;
import dev.studyleaf.book.EpubFile;
import dev.studyleaf.book.Medium;
import dev.studyleaf.page.BookPages;
import dev.studyleaf.page.Page;
import dev.studyleaf.paper.Letters;
import dev.studyleaf.paper.MoreFonts;
import dev.studyleaf.paper.Paper;
import dev.studyleaf.paper.PdfFile;
import dev.studyleaf.render.NoteMarkup;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.render.Templates;
import dev.studyleaf.render.Xhtml;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A study that has been read, put together as a book. */
final class StudyBook {
    private final Medium medium;
    private final PageRenderer renderer;
    private final BookPictures pictures;
    private final Book book;

    /** {@code templates}: the author's, if there are any. */
    StudyBook(StudyReading reading, Optional<Path> templates, NoteMarkup markup, Medium medium) {
        this.medium = medium;
        var study = reading.assembly().study();
        this.renderer = new PageRenderer(new Templates(templates, study.info().texts()), markup);
        this.pictures = new BookPictures(reading.assembly().files(), medium);
        this.book = new BookMaker(study, renderer, markup, medium, pictures).book();
    }

    /**
     * The file of a book.
     *
     * @param bytes of it
     * @param missing letters that no font has
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Bound(byte[] bytes, Set<Integer> missing) {}

    Book book() {
        return book;
    }

    /** The addresses of the pictures that it cannot show. */
    List<String> leftOut() {
        return pictures.leftOut();
    }

    /** {@code fonts}: the author's folder of fonts for letters that those of the program lack. */
    Bound bound(Path fonts) {
        return medium == Medium.PDF ? pdf(document(), fonts) : new Bound(epub(), Set.of());
    }

    /** The one document that a PDF is made of. */
    String document() {
        return Xhtml.of(renderer.render(new Page("book.pdf", "book/book.ftlh", book)));
    }

    static Bound pdf(String document, Path own) {
        MoreFonts fonts = MoreFonts.forLetters(Letters.missing(document), own);
        return new Bound(PdfFile.of(new Paper(document, fonts.files(), Mark.of(document))), fonts.missing());
    }

    byte[] epub() {
        return EpubFile.of(book, pictures.files(), renderer.render(new Page("style.css", BookPages.STYLE, book)));
    }
}
