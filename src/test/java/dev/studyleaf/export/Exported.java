package dev.studyleaf.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.assemble.StudyAssembler;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.made.Silence;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.SourceFolderReader;
import dev.studyleaf.source.settings.MadeQuestions;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A file of an export with what it lost.
 */
@SuppressWarnings("ArrayRecordComponent")
record Exported(byte[] bytes, Map<String, List<String>> losses) {
    /** One question of each kind and two terms. */
    static final Path KINDS = Path.of("src/test/resources/browser/kinds");

    static Study study(Path notes) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFolder source = SourceFolderReader.read(notes, diagnostics);
        List<ParsedNote> parsed = source.notes().stream().map(NoteParser::parse).toList();
        Map<String, List<Question>> questions = new HashMap<>();
        parsed.forEach(note -> questions.put(note.path(), QuestionReader.read(note, diagnostics)));
        SiteInfo info = new SiteInfo("s", "Study & notes", "", "en", Optional.empty());
        Study study = new StudyAssembler(source, Silence.of(new MadeQuestions(false, List.of())), diagnostics)
                .assemble(info, parsed, questions)
                .study();
        if (diagnostics.hasErrors()) {
            throw new AssertionError(diagnostics.sorted());
        }
        return study;
    }

    /** A study of one note. */
    static Study study(Path folder, String markdown) {
        try {
            Files.writeString(folder.resolve("a.md"), markdown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return study(folder);
    }

    static Exported of(String format, Study study) {
        return of(format, study, Formulas.NONE);
    }

    /** With formulas as MathML, where the format has them so. */
    static Exported of(String format, Study study, Formulas formulas) {
        Losses losses = new Losses();
        byte[] bytes = Exports.named(format).orElseThrow().write(new Source(study, true, formulas), losses);
        return new Exported(bytes, losses.byKind());
    }

    String text() {
        return new String(bytes, UTF_8);
    }

    /** The files of a zip. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
