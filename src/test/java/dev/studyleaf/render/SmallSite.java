package dev.studyleaf.render;

import dev.studyleaf.assemble.StudyAssembler;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.made.Silence;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.site.PageKinds;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.render.note.NoteMarkup;
import dev.studyleaf.render.template.PageRenderer;
import dev.studyleaf.render.template.Templates;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.SourceFolderReader;
import dev.studyleaf.source.settings.MadeQuestions;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages of a folder of notes, made without writing a file. */
final class SmallSite {
    private SmallSite() {}

    static Study study(Path folder, Optional<String> baseUrl) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFolder source = SourceFolderReader.read(folder, diagnostics);
        List<ParsedNote> notes = source.notes().stream().map(NoteParser::parse).toList();
        Map<String, List<Question>> questions = new HashMap<>();
        notes.forEach(note -> questions.put(note.path(), QuestionReader.read(note, diagnostics)));
        SiteInfo info = new SiteInfo("test", "Test notes", "", "en", baseUrl);
        return new StudyAssembler(source, Silence.of(MadeQuestions.ALL), diagnostics)
                .assemble(info, notes, questions)
                .study();
    }

    /** Every page's text by its path. */
    static Map<String, String> pages(Study study) {
        PageRenderer renderer =
                new PageRenderer(new Templates(Optional.empty(), study.info().texts()), new NoteMarkup(study));
        Map<String, String> pages = new TreeMap<>();
        for (Page page : PageKinds.pages(study)) {
            if (pages.put(page.path(), renderer.render(page)) != null) {
                throw new AssertionError("two pages at " + page.path());
            }
        }
        return pages;
    }
}
