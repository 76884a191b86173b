package dev.studyleaf.build;

import dev.studyleaf.assemble.Assembly;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKinds;
import dev.studyleaf.page.RevisedPage;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.render.NoteMarkup;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.render.TemplateProblem;
import dev.studyleaf.render.Templates;
import dev.studyleaf.source.SourceFile;
import dev.studyleaf.source.SourceFolderReader;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the last whole build of a site was made of, and pages of notes that were edited since. Safe for threads. */
final class LastBuild {
    /** So many notes are shown before the next whole build at most: an author saves one or two at a time. */
    private static final int MOST = 8;

    private final StudyReading reading;
    private final Formulas formulas;
    private final Templates templates;
    private final Diagnostics diagnostics;
    private final Map<String, Note> notes;
    private final List<Page> pages;

    LastBuild(StudyReading reading, Formulas formulas, Templates templates, List<Page> pages, Diagnostics diagnostics) {
        this.reading = reading;
        this.formulas = formulas;
        this.templates = templates;
        this.diagnostics = diagnostics;
        this.notes = reading.assembly().study().notes().stream()
                .collect(Collectors.toMap(note -> note.parsed().path(), note -> note));
        this.pages = pages;
    }

    /** The pages of the notes among some files; see {@link RepeatedBuild#edited}. */
    EditedPages edited(Collection<String> files) {
        List<Note> edited = files.stream()
                .flatMap(file -> Optional.ofNullable(notes.get(file)).stream())
                .limit(MOST)
                .toList();
        Diagnostics found = diagnostics.without(
                edited.stream().map(note -> note.parsed().path()).toList());
        Map<String, byte[]> made = new HashMap<>();
        for (Note note : edited) {
            page(note, found).ifPresent(text -> made.put(note.address(), text.getBytes(StandardCharsets.UTF_8)));
        }
        return new EditedPages(made, found);
    }

    /** Nothing where the note is gone or would have another address, which only a whole build can tell. */
    private Optional<String> page(Note before, Diagnostics found) {
        String path = before.parsed().path();
        Optional<SourceFile> file =
                SourceFolderReader.note(reading.root(), path, reading.settings().cards(), found);
        Optional<Page> page = PageKinds.at(before.address(), pages);
        if (page.isEmpty() || file.isEmpty() || !stays(before.parsed().file(), file.get())) {
            return Optional.empty();
        }
        StudyReading.Parsed parsed = reading.parsing().parse(file.get());
        found.addAll(parsed.diagnostics());
        List<Question> written = reading.locked(parsed);
        Assembly last = reading.assembly();
        Study study = last.revision().of(last.study(), before, parsed.note(), written, found);
        return study.notes().stream()
                .filter(note -> note.parsed().path().equals(path))
                .findFirst()
                .flatMap(now -> RevisedPage.of(page.get(), before, study, now))
                .flatMap(revised -> rendered(revised, study, parsed.note(), found));
    }

    private static boolean stays(SourceFile before, SourceFile now) {
        return !now.frontMatter().draft()
                && now.frontMatter().placing().equals(before.frontMatter().placing());
    }

    private Optional<String> rendered(Page page, Study study, ParsedNote note, Diagnostics found) {
        Formulas all = NoteFormulas.and(formulas, note, found);
        NoteMarkup markup = new NoteMarkup(study, reading.settings().hardBreaks(), all);
        try {
            return Optional.of(new PageRenderer(templates, markup).render(page));
        } catch (TemplateProblem problem) {
            found.add(problem.diagnostic());
            return Optional.empty();
        }
    }
}
