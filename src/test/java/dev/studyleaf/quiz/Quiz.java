package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.source.FrontMatter;
import dev.studyleaf.source.SourceFile;
import java.util.List;

/** Questions read from Markdown, with what was reported. */
record Quiz(List<Question> questions, List<String> reports, ParsedNote note) {

    static Quiz of(String markdown) {
        return of("notes/a.md", markdown);
    }

    static Quiz of(String path, String markdown) {
        ParsedNote note = NoteParser.parse(new SourceFile(new SourceText(path, markdown), FrontMatter.NONE, 0));
        Diagnostics diagnostics = new Diagnostics();
        List<Question> questions = QuestionReader.read(note, diagnostics);
        return new Quiz(questions, lines(diagnostics), note);
    }

    /** A question of these lines, {@code Why:} added, so that only what a test is about is reported. */
    static Quiz asking(String... lines) {
        return of("> [!question] " + String.join("\n> ", lines) + "\n>\n> Why: so it is.\n");
    }

    /** The only question. */
    <T extends Question> T only(Class<T> kind) {
        if (questions.size() != 1) {
            throw new AssertionError(questions.size() + " questions; " + reports);
        }
        return kind.cast(questions.get(0));
    }

    /** Each as {@code line:column code `what is marked`}. */
    static List<String> lines(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .map(d -> d.line() + ":" + d.column() + " " + d.code().id() + " `"
                        + d.sourceLine().substring(d.column() - 1, d.column() - 1 + d.length()) + "`")
                .toList();
    }
}
