package dev.studyleaf.build.paper;

import dev.studyleaf.book.Book;
import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether there is memory to lay a book out. Parts are small, but a chapter is never parted. */
final class BookMemory {
    /** Bytes that each letter of XHTML takes while it is laid out; measured with notes of all kinds. */
    private static final long A_LETTER = 700;

    private static final long MEGABYTE = 1 << 20;

    private BookMemory() {}

    /** What Java may still take, in bytes. */
    static long free() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }

    /** The largest chapter, where it does not fit in so many bytes; {@code paths} are those of its notes, in its order. */
    static Optional<Diagnostic> problem(Book book, List<String> paths, long bytes) {
        List<Book.Chapter> chapters = book.chapters();
        return chapters.stream()
                .max(Comparator.comparingInt(chapter -> chapter.xhtml().length()))
                .filter(chapter -> chapter.xhtml().length() * A_LETTER > bytes)
                .map(chapter -> {
                    long needs = chapter.xhtml().length() * A_LETTER / MEGABYTE;
                    String message = "the note is too long to be laid out for the book: that takes some " + needs
                            + " MB of memory, and Java has " + bytes / MEGABYTE;
                    String help = "make several notes of it, or give Java more with `-Xmx" + (2 * needs) + "m`";
                    return Diagnostic.about(paths.get(chapters.indexOf(chapter)), Code.BOOK_TOO_LONG, message, help);
                });
    }
}
