package dev.studyleaf.made;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.GlossaryMaker;
import dev.studyleaf.glossary.link.TermLinker;
import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.made.form.Folder;
import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.Layout;
import dev.studyleaf.made.subject.Homes;
import dev.studyleaf.made.subject.Subjects;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.weigh.Places;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.SourceFolderReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints every question that the folders give with what speaks for and against it, for the fit of the points: folder, place,
 * form, id, points, signs. See docs/quality/made-questions.md.
 */
final class MadeSignTable {
    private MadeSignTable() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String folder : arguments) {
            print(Path.of(folder), out);
        }
    }

    private static void print(Path folder, PrintStream out) {
        SourceFolder source = SourceFolderReader.read(folder, new Diagnostics());
        List<ParsedNote> notes = source.notes().stream().map(NoteParser::parse).toList();
        Glossary glossary = GlossaryMaker.make(notes, source.terms(), new Diagnostics());
        TermLinker linker = new TermLinker(glossary);
        List<List<TermUse>> uses = notes.stream().map(linker::uses).toList();
        Subjects subjects = new Subjects(glossary, new Homes(notes, uses), Kept.nothing());
        for (ParsedNote note : notes) {
            Material material = new Material(
                    note,
                    new Layout(note),
                    Folder.of(notes),
                    Places.of(note),
                    subjects.all(note.path()).only(subject -> true),
                    subjects);
            for (Form form : Forms.ALL) {
                form.make(material).forEach(made -> out.println(folder.getFileName() + "\t" + line(made, note)));
            }
        }
    }

    private static String line(Made made, ParsedNote note) {
        Question question = made.question();
        Origin origin = question.core().origin();
        return String.join(
                "\t",
                note.path() + ":" + note.text().position(origin.span().offset()).line(),
                MadeNotes.form(question),
                question.id(),
                Integer.toString(made.points()),
                made.signs().stream().sorted().map(Sign::name).collect(Collectors.joining(",")));
    }
}
