package dev.studyleaf.build;

import dev.studyleaf.assemble.Assembly;
import dev.studyleaf.assemble.StudyAssembler;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.made.Silence;
import dev.studyleaf.note.NoteParser;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.Includes;
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
 */
record StudyReading(Settings settings, Assembly assembly) {
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
        return new StudyReading(settings, assemble(folder, settings, parsed, baseUrl, diagnostics));
    }

    private static Parsed parse(SourceFile file, Includes includes) {
        Diagnostics found = new Diagnostics();
        ParsedNote note = NoteParser.parse(file, includes, found);
        return new Parsed(note, QuestionReader.read(note, found), found);
    }

    private static Assembly assemble(
            SourceFolder folder,
            Settings settings,
            List<Parsed> parsed,
            Optional<String> baseUrl,
            Diagnostics diagnostics) {
        Map<String, List<Question>> questions = new HashMap<>();
        parsed.forEach(one -> questions.put(one.note().path(), one.questions()));
        List<ParsedNote> notes = parsed.stream().map(Parsed::note).toList();
        Optional<String> hosted = baseUrl.or(settings::baseUrl);
        Silence silence = Silence.of(settings.madeQuestions());
        return new StudyAssembler(folder, silence, diagnostics)
                .assemble(SiteInfos.of(folder.root(), settings, notes, hosted), notes, questions);
    }
}
