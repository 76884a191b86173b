package dev.studyleaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code studyleaf lock} as an author uses it. */
class LockCommandTest {
    @TempDir
    Path folder = Path.of("");

    private String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, UTF_8);
        int code = Main.run(args, new ByteArrayInputStream(new byte[0]), print, print);
        assertThat(code).as(out.toString(UTF_8)).isZero();
        return out.toString(UTF_8);
    }

    private Path note(String prompt) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(
                notes.resolve("a.md"), "# A\n\n> [!question] " + prompt + "\n> Answer: recall\n>\n> Why: so.\n");
        return notes;
    }

    private String id(Path notes) throws IOException {
        Path site = folder.resolve("site");
        run("build", notes.toString(), "-o", site.toString());
        Matcher id = Pattern.compile("data-id=\"([^\"]+)\"").matcher(Files.readString(site.resolve("notes/a.html")));
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void a_locked_question_keeps_its_id_when_it_is_edited_and_locking_twice_changes_nothing() throws IOException {
        Path notes = note("Which measure falls when real cases are missed?");
        String before = id(notes);
        assertThat(run("lock", notes.toString())).contains("Locked 1 question, 1 of them new.");
        note("Which measure drops when real cases are missed?");
        assertThat(id(notes)).isEqualTo(before);
        assertThat(run("lock", notes.toString())).contains("Edited, and found again:\n- a.md: Which measure drops");
        String lock = Files.readString(notes.resolve("studyleaf.lock"));
        assertThat(run("lock", notes.toString())).contains("0 of them new").doesNotContain("found again");
        assertThat(notes.resolve("studyleaf.lock")).hasContent(lock);
        assertThat(id(notes)).isEqualTo(before);
    }
}
