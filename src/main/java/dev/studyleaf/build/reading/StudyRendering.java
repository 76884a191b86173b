package dev.studyleaf.build.reading;

import dev.studyleaf.build.assets.OwnTemplates;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.render.NoteMarkup;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.render.Templates;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import dev.studyleaf.texts.Texts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A study that was read, and what its notes become pages with.
 *
 * @param reading the study
 * @param formulas of all notes
 * @param markup how notes are shown
 * @param templates of the pages
 * @param folder the author's templates, where there are any
 * @param own what stands in that folder, by name, each with a sum of its bytes
 */
public record StudyRendering(
        StudyReading reading,
        Formulas formulas,
        NoteMarkup markup,
        Templates templates,
        Optional<Path> folder,
        Map<String, String> own) {

    /** What templates are read from. */
    private record Inputs(Map<String, String> own, Texts texts) {}

    /** Of a command that renders once. */
    public static StudyRendering of(StudyReading reading, Optional<Path> templates, Diagnostics diagnostics) {
        return of(reading, templates, Kept.nothing(), diagnostics);
    }

    /**
     * Translates the formulas, and reads the templates unless {@code kept} has them.
     *
     * @param templates the author's folder of templates
     * @param diagnostics gets what is wrong with the formulas
     */
    public static StudyRendering of(
            StudyReading reading, Optional<Path> templates, Kept kept, Diagnostics diagnostics) {
        Study study = reading.study();
        Formulas formulas = NoteFormulas.translate(study.notes(), kept, diagnostics);
        Map<String, String> own = OwnTemplates.sums(templates);
        Templates read = kept.of(
                "templates",
                "",
                new Inputs(own, study.info().texts()),
                inputs -> new Templates(templates, inputs.texts()));
        return new StudyRendering(
                reading,
                formulas,
                new NoteMarkup(study, reading.settings().hardBreaks(), formulas),
                read,
                templates,
                own);
    }

    /** One that has rendered nothing yet. */
    public PageRenderer renderer() {
        return new PageRenderer(templates, markup);
    }
}
