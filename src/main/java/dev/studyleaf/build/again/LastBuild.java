package dev.studyleaf.build.again;

import dev.studyleaf.assemble.Assembly;
import dev.studyleaf.assemble.Revision;
import dev.studyleaf.build.reading.NoteFormulas;
import dev.studyleaf.build.reading.Parsing;
import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.build.site.Built;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.notes.RevisedPage;
import dev.studyleaf.page.site.PageKinds;
import dev.studyleaf.render.NoteMarkup;
import dev.studyleaf.render.PageRenderer;
import dev.studyleaf.render.TemplateProblem;
import dev.studyleaf.source.SourceFile;
import dev.studyleaf.source.SourceFolderReader;
import dev.studyleaf.study.Note;
import dev.studyleaf.tex.Formulas;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The last whole build of a site, and pages of notes that were edited since. Safe for threads. */
final class LastBuild {
    /** So many notes are shown before the next whole build at most: an author saves one or two at a time. */
    private static final int MOST = 8;

    private static final int REHEARSED = 20;

    private final Built built;
    private final Map<String, Note> notes;
    /** The place of each page in their list. */
    private final Map<String, Integer> pages = new HashMap<>();

    LastBuild(Built built) {
        this.built = built;
        this.notes = built.rendering().reading().study().notes().stream()
                .collect(Collectors.toMap(note -> note.parsed().path(), note -> note));
        PageKinds.paths(built.pages()).forEach(path -> pages.put(path, pages.size()));
    }

    /** The pages of the notes among some files; see {@link RepeatedBuild#edited}. */
    EditedPages edited(Collection<String> files) {
        List<Note> edited = files.stream()
                .flatMap(file -> Optional.ofNullable(notes.get(file)).stream())
                .limit(MOST)
                .toList();
        Diagnostics found = built.diagnostics()
                .without(edited.stream().map(note -> note.parsed().path()).toList());
        Map<String, byte[]> made = new HashMap<>();
        for (Note note : edited) {
            page(note, found).ifPresent(text -> made.put(note.address(), text.getBytes(StandardCharsets.UTF_8)));
        }
        return new EditedPages(made, found);
    }

    Optional<String> baseUrl() {
        return built.rendering().reading().study().info().baseUrl();
    }

    void rehearse() {
        notes.keySet().stream().sorted().limit(REHEARSED).forEach(path -> edited(List.of(path)));
    }

    /** Nothing where the note is gone or would have another address, which only a whole build can tell. */
    private Optional<String> page(Note before, Diagnostics found) {
        StudyReading reading = built.rendering().reading();
        Optional<SourceFile> file = SourceFolderReader.note(
                reading.root(), before.parsed().path(), reading.settings().cards(), found);
        Integer page = pages.get(before.address());
        if (page == null || file.isEmpty() || !stays(before.parsed().file(), file.get())) {
            return Optional.empty();
        }
        Parsing.Parsed parsed = reading.parsing().parse(file.get());
        found.addAll(parsed.diagnostics());
        Assembly last = reading.assembly();
        Revision.Revised now =
                last.revision().orElseThrow().of(last.study(), before, parsed.note(), reading.locked(parsed), found);
        return RevisedPage.of(built.pages().get(page), before, now.study(), now.note(), now.terms())
                .flatMap(revised -> rendered(revised, now, found));
    }

    private static boolean stays(SourceFile before, SourceFile now) {
        return !now.frontMatter().draft()
                && now.frontMatter().placing().equals(before.frontMatter().placing());
    }

    private Optional<String> rendered(Page page, Revision.Revised now, Diagnostics found) {
        Formulas formulas =
                NoteFormulas.and(built.rendering().formulas(), now.note().parsed(), found);
        NoteMarkup markup = built.rendering().markup().with(now.study(), now.note(), now.terms(), formulas);
        try {
            return Optional.of(new PageRenderer(built.rendering().templates(), markup).render(page));
        } catch (TemplateProblem problem) {
            found.add(problem.diagnostic());
            return Optional.empty();
        }
    }
}
