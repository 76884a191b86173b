package dev.studyleaf.build;

import dev.studyleaf.book.Book;
import dev.studyleaf.book.EpubFile;
import dev.studyleaf.book.Medium;
import dev.studyleaf.diagnostics.Diagnostics;
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
import dev.studyleaf.study.Study;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The whole study as one book: notes in, a PDF or an EPUB out. */
public final class BookBuild {
    /**
     * What came of a book.
     *
     * @param diagnostics what is wrong with the notes
     * @param file the whole book
     * @param chapters how many it has
     * @param terms how many are in its index
     * @param pictures the addresses of those that it cannot show
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Result(Diagnostics diagnostics, byte[] file, int chapters, int terms, List<String> pictures) {}

    private BookBuild() {}

    /** Makes a book; {@code templates}: a folder whose files win over the built-in ones, instead of that in the notes. */
    public static Result run(Path notes, Optional<Path> templates, Medium medium) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Path> own = OwnTemplates.of(notes, templates);
        StudyReading reading = StudyReading.of(notes, own, diagnostics);
        Study study = reading.assembly().study();
        NoteMarkup markup = new NoteMarkup(
                study, reading.settings().hardBreaks(), NoteFormulas.translate(study.notes(), diagnostics));
        PageRenderer renderer = new PageRenderer(new Templates(own, study.info().texts()), markup);
        BookPictures pictures = new BookPictures(reading.assembly().files(), medium);
        Book book = new BookMaker(study, renderer, markup, medium, pictures).book();
        byte[] file = medium == Medium.EPUB
                ? EpubFile.of(
                        book,
                        study.info().texts(),
                        pictures.files(),
                        renderer.render(new Page("style.css", BookPages.STYLE, book)))
                : pdf(book, renderer, notes, diagnostics);
        return new Result(
                diagnostics, file, book.chapters().size(), book.terms().size(), pictures.leftOut());
    }

    private static byte[] pdf(Book book, PageRenderer renderer, Path notes, Diagnostics diagnostics) {
        String xhtml = Xhtml.of(renderer.render(new Page("book.pdf", "book/book.ftlh", book)));
        MoreFonts fonts = MoreFonts.forLetters(Letters.missing(xhtml), OwnTemplates.fonts(notes));
        SheetReport.missing(fonts.missing(), "book", diagnostics);
        return PdfFile.of(new Paper(xhtml, fonts.files(), Mark.of(xhtml)));
    }
}
