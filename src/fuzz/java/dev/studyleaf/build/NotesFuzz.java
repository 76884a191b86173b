package dev.studyleaf.build;

import dev.studyleaf.build.reading.StudyReading;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.FrontMatterReader;
import dev.studyleaf.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/**
 * What coverage-guided fuzzing finds: {@code mvn -Pfuzz test -Dtest='NotesFuzz#questions'}, one method a run, as long as
 * {@code maxDuration} says. A finding is written to {@code src/fuzz/resources} and then runs as a test.
 */
@Tag("fuzz")
class NotesFuzz {
    private static final String LONG = "2m";
    private static final Path NOTES = folder();

    @FuzzTest(maxDuration = LONG)
    @DictionaryEntries({"---\\x0a", "title: ", "tags: [a, b]\\x0a", "aliases:\\x0a  - ", "&a ", "*a", "!!", "|\\x0a", ">-\\x0a", "{", "\\x09"})
    void front_matter(@NotNull String text) {
        Diagnostics found = new Diagnostics();
        SourceFile file = FrontMatterReader.read(new SourceText("n.md", "---\n" + text + "\n---\nseen"), found);
        if (!file.text().text().endsWith("seen")) {
            throw new AssertionError("the text is lost");
        }
        placed(found);
    }

    @FuzzTest(maxDuration = LONG)
    @DictionaryEntries({
        "[[", "]]", "![[", "|", "#^", "> ", "> [!note]- ", "!!! ", "??? ", "=== \\x22", ":::", "\\x0a: ", "```", "~~~", "$$",
        "\\\\(", "\\\\begin{align}", "<details>", "<summary>", "</", "<!--", "-->", "%%", "^[", "[^1]", "[^1]: ", "*[", "]: ",
        ":rocket:", "{{<", ">}}", "{%", "%}", "{{#include ", "--8<-- \\x22", "{ #", "| --- |", "- [x] ", "==", "    ", "\\x09"
    })
    void parser(@NotNull String text) {
        placed(parsed(text, new Diagnostics()));
    }

    @FuzzTest(maxDuration = LONG)
    @DictionaryEntries({
        "> [!question] ", "> [!quiz] ", "> [!card] ", "> - [x] ", "> - [ ] ", "> 1. ", "> Answer: ", "> Why: ", "> Hint: ",
        "> Model: ", "Order: ", "Match: ", "Sort: ", "==", "::", ":::", "{{c1::", "}}", "Q: ", "A: ", "> | a | b |\\x0a",
        "> | --- | --- |\\x0a", "<!--q id=", "-->", "A) ", "B) ", "**Answer:** ", "<details><summary>", "</details>", "/",
        " ± ", "..", "%", "~", "> [!question]- "
    })
    void questions(@NotNull String text) {
        Diagnostics found = new Diagnostics();
        QuestionReader.read(note(text, found), found);
        placed(found);
    }

    @FuzzTest(maxDuration = LONG)
    @DictionaryEntries({
        "[a](", "](<", "![a](", "[[b", "[[b#", "#^x", "![[b", "b.md", "../", "%2e%2e", "/", "#", "?", "b.html", "|300]]",
        "<img src=\\x22", "<a href=\\x22", "javascript:", "file:", "{{#include ", "%00", "notes/", "docs/"
    })
    void links(@NotNull String text) {
        try {
            Files.writeString(NOTES.resolve("a.md"), text.replaceAll("[\\ud800-\\udfff]", ""));
            Diagnostics found = new Diagnostics();
            StudyReading.of(NOTES, found);
            placed(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagnostics parsed(String text, Diagnostics found) {
        note(text, found);
        return found;
    }

    private static ParsedNote note(String text, Diagnostics found) {
        return NoteParser.parse(FrontMatterReader.read(new SourceText("n.md", text), found));
    }

    private static void placed(Diagnostics found) {
        for (Diagnostic one : found.sorted()) {
            if (one.path().isBlank() || one.line() < 0 || one.message().isBlank()) {
                throw new AssertionError("a message without a place: " + one);
            }
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            Files.writeString(folder.resolve("b.md"), "---\naliases: [c]\n---\n# B\n\n## Part\n\ntext ^x\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
