package dev.studyleaf.build.paper;

import dev.studyleaf.book.Medium;
import dev.studyleaf.build.reading.NoteFormulas;
import dev.studyleaf.build.reading.StudyFolder;
import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.build.reading.StudyRendering;
import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The whole study as one book: notes in, a PDF or an EPUB out. */
public final class BookBuild {
    private final Diagnostics diagnostics;
    private final StudyBook book;
    private final Path fonts;

    private BookBuild(Diagnostics diagnostics, StudyBook book, Path fonts) {
        this.diagnostics = diagnostics;
        this.book = book;
        this.fonts = fonts;
    }

    /** Puts a book together; {@code templates}: a folder whose files win over the built-in ones, instead of that in the notes. */
    public static BookBuild of(Path notes, Optional<Path> templates, Medium medium) {
        Diagnostics diagnostics = new Diagnostics();
        StudyFolder folder = StudyFolder.of(notes, templates);
        StudyReading reading = StudyReading.of(folder, diagnostics);
        StudyRendering rendering = StudyRendering.of(reading, folder.templates(), diagnostics);
        if (medium == Medium.PDF) {
            NoteFormulas.tellUndrawn(reading.study().notes(), rendering.formulas(), diagnostics);
        }
        StudyBook book = new StudyBook(rendering, medium);
        book.problem(BookMemory.free()).ifPresent(diagnostics::add);
        return new BookBuild(diagnostics, book, folder.fonts());
    }

    /** What is wrong with the notes; after {@link #write} also what the file lacks. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Writes or replaces a file. */
    public void write(Path file) throws IOException {
        MissingLetters.tell(book.write(file, fonts), "book", diagnostics);
    }

    /** How many chapters it has. */
    public int chapters() {
        return book.book().chapters().size();
    }

    /** How many terms are in its index. */
    public int terms() {
        return book.book().terms().size();
    }

    /** The addresses of the pictures that it cannot show. */
    public List<String> leftOut() {
        return book.leftOut();
    }
}
