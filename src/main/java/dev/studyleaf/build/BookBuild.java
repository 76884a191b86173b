package dev.studyleaf.build;

import dev.studyleaf.book.Medium;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.render.NoteMarkup;
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
        StudyBook book = new StudyBook(reading, own, markup, medium);
        StudyBook.Bound bound = book.bound(OwnTemplates.fonts(notes));
        MissingLetters.tell(bound.missing(), "book", diagnostics);
        return new Result(
                diagnostics,
                bound.bytes(),
                book.book().chapters().size(),
                book.book().terms().size(),
                book.leftOut());
    }
}
