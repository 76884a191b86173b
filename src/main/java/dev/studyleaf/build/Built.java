package dev.studyleaf.build;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.page.Page;
import dev.studyleaf.render.NoteMarkup;
import dev.studyleaf.render.Templates;
import dev.studyleaf.tex.Formulas;
import java.util.List;

/**
 * What a site that was written was made of.
 *
 * @param reading of the notes
 * @param formulas of all notes
 * @param markup how notes are shown
 * @param templates of the pages
 * @param pages all of them, made when they are asked for; none where no build follows in this process
 * @param diagnostics what is wrong with the notes
 */
record Built(
        StudyReading reading,
        Formulas formulas,
        NoteMarkup markup,
        Templates templates,
        List<Page> pages,
        Diagnostics diagnostics) {
    /** Whether it has printed files, which hang on the fonts of the machine too. */
    boolean hasPaper() {
        return reading.settings().sheet().isPresent()
                || !reading.settings().books().isEmpty();
    }
}
