package dev.studyleaf.build.reading;

import dev.studyleaf.assemble.Assembly;
import dev.studyleaf.assemble.StudyAssembler;
import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.assets.UnusedTemplates;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.made.Silence;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.parallel.Parallel;
import dev.studyleaf.quiz.LockedIds;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionLock;
import dev.studyleaf.source.Includes;
import dev.studyleaf.source.LockFile;
import dev.studyleaf.source.SourceFile;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.SourceFolderReader;
import dev.studyleaf.source.settings.DefinedMacros;
import dev.studyleaf.source.settings.Settings;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.texts.OwnTexts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a {@link StudyReading}: reads the files, parses each note alone, assembles them once. */
final class StudyReader {
    private static final List<String> PREAMBLES = List.of("preamble.sty", "preamble.tex");

    private final StudyFolder asked;
    private final BuildListener listener;
    private final Kept kept;
    private final Trees trees;
    private final Diagnostics diagnostics;

    StudyReader(StudyFolder asked, BuildListener listener, Keeping keeping, Diagnostics diagnostics) {
        this.asked = asked;
        this.listener = listener;
        this.kept = keeping.kept();
        this.trees = keeping.trees();
        this.diagnostics = diagnostics;
    }

    StudyReading read() {
        listener.step("read");
        SourceFolder folder = SourceFolderReader.read(asked.notes(), kept, diagnostics);
        Includes includes = Includes.of(folder);
        List<String> preambles =
                PREAMBLES.stream().flatMap(file -> includes.text(file).stream()).toList();
        Parsing parsing = new Parsing(includes, SettingsMacros.read(folder, preambles, diagnostics));
        listener.step("parse");
        List<Parsing.Parsed> notes = parsed(folder, preambles, parsing);
        listener.step("assemble");
        QuestionLock lock = LockFile.read(asked.notes(), diagnostics)
                .map(file -> QuestionLock.read(file, diagnostics))
                .orElse(QuestionLock.NONE);
        LockedIds locked = locked(notes, lock);
        asked.templates().ifPresent(own -> check(own, folder));
        Silence silence = Silence.of(folder.settings().madeQuestions());
        Assembly assembly = assembly(folder, notes, locked, silence);
        folder.settingsText().ifPresent(text -> {
            ExamChecks.check(text, assembly.study(), diagnostics);
            NotQuestions.check(text, silence, assembly.study(), diagnostics);
        });
        return new StudyReading(folder.root(), folder.settings(), assembly, locked, lock, parsing);
    }

    private List<Parsing.Parsed> parsed(SourceFolder folder, List<String> preambles, Parsing parsing) {
        Optional<DefinedMacros> macros = folder.settings().macros();
        Map<String, String> siteValues = parsing.includes().siteValues();
        boolean released = trees.areReleased(folder);
        List<Parsing.Parsed> parsed = Parallel.map(
                folder.notes(), file -> parsed(new Source(file, macros, preambles, siteValues), parsing, released));
        parsed.forEach(note -> diagnostics.addAll(note.diagnostics()));
        return parsed;
    }

    private Parsing.Parsed parsed(Source source, Parsing parsing, boolean released) {
        SourceFile file = source.file();
        if (!released) {
            return kept.of("note", file.path(), source, s -> parsing.parse(file), Parsing.Parsed::alone);
        }
        return parsing.known(
                kept.of("note", file.path(), source, s -> parsing.released(file), Parsing.Parsed::alone),
                kept.sum(source));
    }

    /** The questions of each note under the ids that learners know them by. */
    private static LockedIds locked(List<Parsing.Parsed> parsed, QuestionLock lock) {
        Map<String, List<Question>> questions = new HashMap<>();
        parsed.forEach(one -> questions.put(one.note().path(), one.questions()));
        return LockedIds.of(questions, lock);
    }

    private void check(Path own, SourceFolder folder) {
        OwnTexts.check(own, diagnostics);
        UnusedTemplates.check(own, folder.vault(), diagnostics);
    }

    private Assembly assembly(SourceFolder folder, List<Parsing.Parsed> notes, LockedIds locked, Silence silence) {
        Settings settings = folder.settings();
        List<ParsedNote> parsed = notes.stream().map(Parsing.Parsed::note).toList();
        Optional<String> hosted = asked.baseUrl().or(settings::baseUrl);
        SiteInfo info = SiteInfos.of(folder.root(), settings, parsed, hosted, asked.templates());
        return new StudyAssembler(folder, silence, kept, diagnostics)
                .assembleFound(
                        kept.of("site", "", info, same -> same),
                        notes.stream().map(Parsing.Parsed::finds).toList(),
                        locked.questions());
    }
}
