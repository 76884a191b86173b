package dev.studyleaf.build;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.render.NoteMarkup;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.render.Templates;
import dev.studyleaf.sheet.Sheet;
import dev.studyleaf.sheet.SheetLayout;
import dev.studyleaf.source.settings.SheetSettings;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The cheat sheet alone: notes in, a PDF or a page for paper out. */
public final class SheetBuild {
    private SheetBuild() {}

    /** Nothing in the study is what the sheet should be about. */
    public static final class NoSuchPart extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoSuchPart(String name) {
            super("no note is in, tagged or called '" + name + "'");
        }
    }

    /** Makes a sheet; {@link NoSuchPart} where the study has no such part. What is wrong with the notes is in the result. */
    public static SheetResult run(SheetRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Path> own = OwnTemplates.of(request.notes(), request.templates());
        StudyReading reading = StudyReading.of(request.notes(), own, diagnostics);
        Study study = reading.assembly().study();
        if (study.notes().stream().noneMatch(request.choice()::has)) {
            throw new NoSuchPart(request.choice().name());
        }
        SheetSettings settings = reading.settings().sheet().orElse(SheetSettings.DEFAULT);
        Sheet sheet = Sheet.of(study, request.choice(), settings.weights());
        Formulas formulas = NoteFormulas.translate(study.notes(), diagnostics);
        NoteFormulas.tellUndrawn(
                study.notes().stream().filter(request.choice()::has).toList(), formulas, diagnostics);
        PageRenderer renderer = new PageRenderer(
                new Templates(own, study.info().texts()),
                new NoteMarkup(study, reading.settings().hardBreaks(), formulas));
        PaperSheet paper = new PaperSheet(study, renderer, sheet, request.format(settings.format()), request.notes());
        SheetLayout layout = paper.layout();
        byte[] file = request.html()
                ? paper.html(layout, SiteAssets.faces()).getBytes(StandardCharsets.UTF_8)
                : paper.pdf(layout);
        MissingLetters.tell(paper.missing(), "cheat sheet", diagnostics);
        return new SheetResult(diagnostics, SheetReport.lines(layout), file);
    }
}
