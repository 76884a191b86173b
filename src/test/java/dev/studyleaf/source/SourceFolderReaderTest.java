package dev.studyleaf.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderReaderTest {
    @TempDir
    private Path temp;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void texts_about_a_repository_are_no_notes_and_notes_of_such_names_are() throws IOException {
        write("notes/LICENSE.md", "x");
        write("notes/SECURITY.md", "x");
        write("notes/_sidebar.md", "x");
        write("notes/Security.md", "x");
        write("notes/aws/SECURITY.md", "x");
        assertThat(read().notes()).extracting(SourceFile::path).containsExactly("Security.md", "aws/SECURITY.md");
    }

    @Test
    void notes_attachments_settings_and_terms_are_told_apart() throws IOException {
        write("notes/b.md", "b");
        write("notes/a.MARKDOWN", "a");
        write("notes/sub/c d.md", "c");
        write("notes/sub/pic.png", "");
        write("notes/sub/studyleaf.yml", "");
        write("notes/studyleaf.yml", "title: x");
        write("notes/glossary.yml", "- term: T");
        write("notes/templates/page.ftlh", "");
        write("notes/sub/templates/t.md", "");
        write("notes/.git/x.md", "");
        write("notes/.hidden.md", "");
        SourceFolder folder = read();
        assertThat(folder.notes())
                .extracting(SourceFile::path)
                .containsExactly("a.MARKDOWN", "b.md", "sub/c d.md", "sub/templates/t.md");
        assertThat(folder.attachments())
                .extracting(Attachment::path)
                .containsExactly("sub/pic.png", "sub/studyleaf.yml");
        assertThat(folder.settingsText().orElseThrow().text()).isEqualTo("title: x");
        assertThat(folder.terms()).extracting(DeclaredTerm::name).containsExactly("T");
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void all_notes_are_for_cards_where_the_settings_say_it_and_a_note_says_nothing_else() throws IOException {
        write("notes/studyleaf.yml", "cards: true");
        write("notes/a.md", "a::b");
        write("notes/b.md", "---\ntags: [x]\n---\na::b");
        write("notes/c.md", "---\ncards: false\n---\na::b");
        assertThat(read().notes())
                .extracting(note -> note.frontMatter().cards())
                .containsExactly(true, true, false);
    }

    @Test
    void an_author_leaves_files_out_by_patterns() throws IOException {
        for (String path : List.of(
                "a.md",
                "drafts/b.md",
                "sub/drafts/c.md",
                "sub/old/d.md",
                "old/e.md",
                "x1.md",
                "xy.md",
                "sub/f.excalidraw.md",
                "sub/deep/g.tmp",
                "c++ (1).md",
                "Über/h.md")) {
            write("notes/" + path, "x");
        }
        write("notes/sub/bad.md", "\u0000");
        write(
                "notes/studyleaf.yml",
                "exclude: [drafts/, /old, 'x[0-9].md', '*.excalidraw.md', sub/**/*.tmp, sub/ba?.md, c++ (1).md, U\u0308ber]");
        SourceFolder folder = read();
        assertThat(folder.notes()).extracting(SourceFile::path).containsExactly("a.md", "sub/old/d.md", "xy.md");
        assertThat(folder.attachments()).isEmpty();
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void a_pattern_that_cannot_be_one_is_told() throws IOException {
        write("notes/a.md", "x");
        write("notes/studyleaf.yml", "exclude: ['a[', '!b', '../c', 'x\\y', '[z-a].md', '[!]']");
        assertThat(read().notes()).hasSize(1);
        assertThat(diagnostics.sorted()).hasSize(5).allSatisfy(one -> {
            assertThat(one.message()).startsWith("`exclude` cannot be `");
            assertThat(one.line()).isEqualTo(1);
        });
    }

    @Test
    void settings_under_a_name_that_is_a_little_otherwise_are_told() throws IOException {
        Files.writeString(temp.resolve("studyleaf.yaml"), "title: A");
        Files.writeString(temp.resolve("Glossary.yml"), "- term: A");
        Files.writeString(temp.resolve("a.md"), "A");
        SourceFolderReader.read(temp, diagnostics);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::path, Diagnostic::help)
                .containsExactly(
                        tuple(Code.CONFIG_FILE_NAME, "Glossary.yml", "call it `glossary.yml`"),
                        tuple(Code.CONFIG_FILE_NAME, "studyleaf.yaml", "call it `studyleaf.yml`"));
    }

    @Test
    void a_folder_without_notes_is_told_and_one_of_drafts_is_not() throws IOException {
        write("notes/picture.png", "");
        read();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.FILE_NO_NOTES);
        write("notes/a.md", "---\ndraft: true\n---\n");
        read();
        assertThat(diagnostics.sorted()).hasSize(1);
    }

    @Test
    void drafts_are_left_out() throws IOException {
        write("notes/a.md", "---\ndraft: true\n---\n");
        write("notes/b.md", "---\npublish: no\n---\n");
        write("notes/c.md", "---\ndraft: no\n---\n");
        assertThat(read().notes()).extracting(SourceFile::path).containsExactly("c.md");
    }

    @Test
    void the_order_is_that_of_code_points() {
        List<String> sorted = List.of("A", "B", "a", "a!", "a/b", "a0", "é", "\uFFFD", "😀");
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(CodePointOrder.ORDER);
        assertThat(shuffled).isEqualTo(sorted);
    }

    @Test
    @Timeout(20)
    void links_are_followed_only_to_files_inside() throws IOException {
        write("notes/a.md", "a");
        write("notes/sub/b.md", "b");
        write("notes/.secret/s.md", "s");
        write("outside/o.md", "secret");
        link("notes/inside.md", "../notes/a.md");
        link("notes/loop", ".");
        link("notes/folder", "sub");
        link("notes/self.md", "self.md");
        link("notes/dangling.md", "nowhere");
        link("notes/dot.md", ".secret/s.md");
        link("notes/out.md", "../outside/o.md");
        link("notes/outfolder", "../outside");
        assertThat(read().notes()).extracting(SourceFile::path).containsExactly("a.md", "inside.md", "sub/b.md");
        assertThat(diagnostics.sorted())
                .allMatch(d -> d.code() == Code.FILE_LINK_OUTSIDE)
                .extracting(Diagnostic::path, Diagnostic::message)
                .containsExactly(
                        tuple("dangling.md", "a symbolic link that leads nowhere"),
                        tuple("out.md", "a symbolic link to outside the notes' folder"),
                        tuple("outfolder", "a symbolic link to outside the notes' folder"),
                        tuple("self.md", "a symbolic link that leads nowhere"));
    }

    @Test
    @Timeout(20)
    void a_pipe_is_skipped() throws Exception {
        write("notes/a.md", "a");
        Process mkfifo =
                new ProcessBuilder("mkfifo", temp.resolve("notes/pipe.md").toString()).start();
        assertThat(mkfifo.waitFor()).isZero();
        assertThat(read().notes()).extracting(SourceFile::path).containsExactly("a.md");
    }

    @Test
    void a_file_too_large_is_named_with_the_limit() throws IOException {
        write("notes/a.md", "a");
        try (RandomAccessFile file =
                new RandomAccessFile(temp.resolve("notes/big.md").toFile(), "rw")) {
            file.setLength(SourceFolderReader.LARGEST + 1L);
        }
        assertThat(read().notes()).hasSize(1);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::path, Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple("big.md", Code.NOTE_LIMIT, "more than 20 MB of text"));
    }

    @Test
    void a_file_that_may_not_be_read_is_named_and_the_rest_is_read() throws IOException {
        write("notes/a.md", "a");
        write("notes/b.md", "b");
        Files.setPosixFilePermissions(temp.resolve("notes/b.md"), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(temp.resolve("notes/b.md")), "this user may read everything");
        assertThat(read().notes()).hasSize(1);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::path, Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple("b.md", Code.FILE_UNREADABLE, "cannot be read (access denied)"));
    }

    @Test
    void a_missing_folder_is_a_diagnostic() {
        assertThat(read().notes()).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple(Code.FILE_UNREADABLE, "cannot be read (no such file)"));
    }

    private SourceFolder read() {
        return SourceFolderReader.read(temp.resolve("notes"), diagnostics);
    }

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void link(String path, String target) throws IOException {
        Files.createSymbolicLink(temp.resolve(path), Path.of(target));
    }
}
