package dev.studyleaf.build.paper;

import dev.studyleaf.book.Book;
import dev.studyleaf.book.EpubFile;
import dev.studyleaf.book.Medium;
import dev.studyleaf.build.assets.Mark;
import dev.studyleaf.build.reading.StudyRendering;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.print.BookPages;
import dev.studyleaf.paper.Letters;
import dev.studyleaf.paper.MoreFonts;
import dev.studyleaf.paper.PaperParts;
import dev.studyleaf.paper.PdfBook;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.render.Xhtml;
import dev.studyleaf.study.Study;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A study that has been read, put together as a book. */
final class StudyBook {
    /** Letters of XHTML that are laid out at once: some 60 pages, which take some 150 MB. */
    private static final int PART = 250_000;

    private final Medium medium;
    private final PageRenderer renderer;
    private final BookPictures pictures;
    private final Book book;
    private final List<String> paths;

    StudyBook(StudyRendering rendering, Medium medium) {
        this.medium = medium;
        Study study = rendering.reading().study();
        this.paths = study.notes().stream().map(note -> note.parsed().path()).toList();
        this.renderer = rendering.renderer();
        this.pictures = new BookPictures(rendering.reading().assembly().files(), medium);
        this.book = new BookMaker(study, renderer, rendering.markup(), medium, pictures).book();
    }

    Book book() {
        return book;
    }

    /** The addresses of the pictures that it cannot show. */
    List<String> leftOut() {
        return pictures.leftOut();
    }

    /** Why it cannot be made. */
    Optional<Diagnostic> problem(long memory) {
        return medium == Medium.PDF ? BookMemory.problem(book, paths, memory) : Optional.empty();
    }

    /** What the file is made of but for fonts, in hexadecimal digits: books with the same mark are the same. */
    String mark() {
        Parts parts = new Parts();
        Mark mark = new Mark();
        for (int part = 0; part < parts.count(); part++) {
            mark.and(parts.part(part));
        }
        mark.and(medium == Medium.EPUB ? style() : "");
        try {
            for (String picture : pictures.all()) {
                try (InputStream bytes = pictures.open(picture)) {
                    mark.and(picture).and(bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mark.digits();
    }

    /**
     * Writes its file.
     *
     * @param fonts the author's folder of fonts for letters that those of the program lack
     * @return the letters that no font has
     */
    Set<Integer> write(Path file, Path fonts) throws IOException {
        if (medium == Medium.PDF) {
            return writePdf(file, fonts);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            EpubFile.write(book, pictures.all(), this::bytes, style(), out);
        }
        return Set.of();
    }

    private Set<Integer> writePdf(Path file, Path own) throws IOException {
        Parts parts = new Parts();
        Set<Integer> missing = new TreeSet<>();
        for (int part = 0; part < parts.count(); part++) {
            missing.addAll(Letters.missing(parts.part(part)));
        }
        MoreFonts fonts = MoreFonts.forLetters(missing, own);
        PdfBook.write(parts, fonts.files(), mark(), file);
        return fonts.missing();
    }

    private byte[] bytes(String picture) throws IOException {
        try (InputStream bytes = pictures.open(picture)) {
            return bytes.readAllBytes();
        }
    }

    private String style() {
        return renderer.render(new Page("style.css", BookPages.STYLE, book));
    }

    /** The documents that a PDF is made of. */
    private final class Parts implements PaperParts {
        private final List<Book.Part> all = book.parts(PART);

        @Override
        public int count() {
            return all.size();
        }

        @Override
        public String part(int number) {
            return Xhtml.of(renderer.render(new Page("book.pdf", "book/book.ftlh", all.get(number))));
        }

        @Override
        public List<Bookmark> bookmarks() {
            List<Bookmark> bookmarks = new ArrayList<>();
            bookmarks.add(new Bookmark(book.words().contents(), "contents"));
            book.chapters().forEach(chapter -> bookmarks.add(new Bookmark(chapter.title(), chapter.id())));
            if (!book.terms().isEmpty()) {
                bookmarks.add(new Bookmark(book.words().index(), "index"));
            }
            return bookmarks;
        }

        @Override
        public InputStream picture(String name) {
            try {
                return pictures.open(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
