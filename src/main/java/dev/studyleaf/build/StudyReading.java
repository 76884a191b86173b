package dev.studyleaf.build;

import dev.studyleaf.assemble.Assembly;
import dev.studyleaf.assemble.StudyAssembler;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.made.Silence;
import dev.studyleaf.note.NoteParser;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.quiz.LockedIds;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionLock;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.Includes;
import dev.studyleaf.source.LockFile;
import dev.studyleaf.source.Settings;
import dev.studyleaf.source.SettingsReader;
import dev.studyleaf.source.SourceFile;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.SourceFolderReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first half of every command: notes become a study; nothing is written.
 *
 * @param settings of the site
 * @param assembly the study, and the files that it shows
 * @param locked how its questions were found in the lock file
 */
record StudyReading(Settings settings, Assembly assembly, LockedIds locked) {
    private record Parsed(ParsedNote note, List<Question> questions, Diagnostics diagnostics) {}

    /**
     * Reads a folder.
     *
     * @param notes the folder
     * @param baseUrl where the site will be hosted; wins over the settings
     * @param listener hears of each step
     * @param diagnostics gets what is wrong with the notes
     */
    static StudyReading of(Path notes, Optional<String> baseUrl, BuildListener listener, Diagnostics diagnostics) {
        listener.step("read");
        SourceFolder folder = SourceFolderReader.read(notes, diagnostics);
        Settings settings = folder.settings()
                .map(text -> SettingsReader.read(text, diagnostics))
                .orElse(Settings.DEFAULT);
        listener.step("parse");
        Includes includes = Includes.of(folder);
        List<Parsed> parsed = folder.notes().parallelStream()
                .map(file -> parse(file, includes))
                .toList();
        parsed.forEach(note -> diagnostics.addAll(note.diagnostics()));
        listener.step("assemble");
        LockedIds locked = locked(notes, parsed, diagnostics);
        List<ParsedNote> texts = parsed.stream().map(Parsed::note).toList();
        Optional<String> hosted = baseUrl.or(settings::baseUrl);
        Assembly assembly = new StudyAssembler(folder, Silence.of(settings.madeQuestions()), diagnostics)
                .assemble(SiteInfos.of(folder.root(), settings, texts, hosted), texts, locked.questions());
        folder.settings().ifPresent(text -> ExamChecks.check(text, assembly.study(), diagnostics));
        return new StudyReading(settings, assembly, locked);
    }

    private static Parsed parse(SourceFile file, Includes includes) {
        Diagnostics found = new Diagnostics();
        ParsedNote note = NoteParser.parse(file, includes, found);
        return new Parsed(note, QuestionReader.read(note, found), found);
    }

    /** The questions of each note under the ids that learners know them by. */
    private static LockedIds locked(Path notes, List<Parsed> parsed, Diagnostics diagnostics) {
        Map<String, List<Question>> questions = new HashMap<>();
        parsed.forEach(one -> questions.put(one.note().path(), one.questions()));
        QuestionLock lock = LockFile.read(notes, diagnostics)
                .map(file -> QuestionLock.read(file, diagnostics))
                .orElse(QuestionLock.NONE);
        return LockedIds.of(questions, lock);
    }
}
