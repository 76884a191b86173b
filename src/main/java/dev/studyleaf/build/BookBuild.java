package dev.studyleaf.build;

import dev.studyleaf.book.Medium;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.render.NoteMarkup;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
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
        Optional<Path> own = OwnTemplates.of(notes, templates);
        StudyReading reading = StudyReading.of(notes, own, diagnostics);
        Study study = reading.assembly().study();
        Formulas formulas = NoteFormulas.translate(study.notes(), diagnostics);
        NoteMarkup markup = new NoteMarkup(study, reading.settings().hardBreaks(), formulas);
        if (medium == Medium.PDF) {
            NoteFormulas.tellUndrawn(study.notes(), formulas, diagnostics);
        }
        StudyBook book = new StudyBook(reading, own, markup, medium);
        book.problem(BookMemory.free()).ifPresent(diagnostics::add);
        return new BookBuild(diagnostics, book, OwnTemplates.fonts(notes));
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
