package dev.studyleaf.build.paper;

import dev.studyleaf.build.assets.SiteAssets;
import dev.studyleaf.build.reading.NoteFormulas;
import dev.studyleaf.build.reading.StudyFolder;
import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.build.reading.StudyRendering;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.sheet.Sheet;
import dev.studyleaf.sheet.SheetLayout;
import dev.studyleaf.source.settings.SheetSettings;
import dev.studyleaf.study.Study;
import java.nio.charset.StandardCharsets;

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
        StudyFolder folder = StudyFolder.of(request.notes(), request.templates());
        StudyReading reading = StudyReading.of(folder, diagnostics);
        Study study = reading.study();
        if (study.notes().stream().noneMatch(request.choice()::has)) {
            throw new NoSuchPart(request.choice().name());
        }
        SheetSettings settings = reading.settings().sheet().orElse(SheetSettings.DEFAULT);
        Sheet sheet = Sheet.of(study, request.choice(), settings.weights());
        StudyRendering rendering = StudyRendering.of(reading, folder.templates(), diagnostics);
        NoteFormulas.tellUndrawn(
                study.notes().stream().filter(request.choice()::has).toList(), rendering.formulas(), diagnostics);
        PaperSheet paper =
                new PaperSheet(study, rendering.renderer(), sheet, request.format(settings.format()), folder);
        SheetLayout layout = paper.layout();
        byte[] file = request.html()
                ? paper.html(layout, SiteAssets.faces()).getBytes(StandardCharsets.UTF_8)
                : paper.pdf(layout);
        MissingLetters.tell(paper.missing(), "cheat sheet", diagnostics);
        return new SheetResult(diagnostics, SheetReport.lines(layout), file);
    }
}
