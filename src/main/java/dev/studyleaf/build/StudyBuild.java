package dev.studyleaf.build;

import dev.studyleaf.assemble.Assembly;
import dev.studyleaf.assemble.StudyAssembler;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.NoteParser;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionReader;
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

/** The first half of every pipeline: read, parse each note alone, assemble once. */
final class StudyBuild {
    /** A study and what its author wants of it. */
    record Made(Settings settings, Assembly assembly) {}

    private record Parsed(ParsedNote note, List<Question> questions, Diagnostics diagnostics) {}

    private StudyBuild() {}

    static Made of(Path notes, Optional<String> baseUrl, Diagnostics diagnostics, BuildListener listener) {
        listener.step("read");
        SourceFolder folder = SourceFolderReader.read(notes, diagnostics);
        Settings settings = folder.settings()
                .map(text -> SettingsReader.read(text, diagnostics))
                .orElse(Settings.DEFAULT);
        listener.step("parse");
        List<Parsed> parsed =
                folder.notes().parallelStream().map(StudyBuild::parse).toList();
        parsed.forEach(note -> diagnostics.addAll(note.diagnostics()));
        listener.step("assemble");
        List<ParsedNote> all = parsed.stream().map(Parsed::note).toList();
        Map<String, List<Question>> questions = new HashMap<>();
        parsed.forEach(one -> questions.put(one.note().path(), one.questions()));
        Assembly assembly = new StudyAssembler(folder, diagnostics)
                .assemble(SiteInfos.of(folder.root(), settings, all, baseUrl.or(settings::baseUrl)), all, questions);
        return new Made(settings, assembly);
    }

    private static Parsed parse(SourceFile file) {
        Diagnostics found = new Diagnostics();
        ParsedNote note = NoteParser.parse(file);
        return new Parsed(note, QuestionReader.read(note, found), found);
    }
}
