package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that want to break the build, to be read as templates, or to take in what is not theirs. */
class HostileTest extends VaultTest {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    @BeforeEach
    void bystander() throws IOException {
        vault.with("bystander.md", "# Bystander\n\nstill here");
    }

    @Test
    void old_and_future_notes_that_may_not_be_written_are_the_same_site_twice() throws IOException {
        vault.with("old.md", "# Old\n\n[[new]]").with("new.md", "# New\n\n[[old]]");
        Path notes = folder.resolve("notes");
        Files.setLastModifiedTime(notes.resolve("old.md"), FileTime.from(Instant.parse("1960-01-01T00:00:00Z")));
        Files.setLastModifiedTime(notes.resolve("new.md"), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        Map<String, byte[]> written = Sites.files(notes);
        Set<PosixFilePermission> all = Files.getPosixFilePermissions(notes);
        Files.setPosixFilePermissions(notes, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Map<String, byte[]> first = vault.build().site();
            Sites.same(first, vault.build().site(), "the second site");
        } finally {
            Files.setPosixFilePermissions(notes, all);
        }
        Sites.same(written, Sites.files(notes), "the notes");
        assertThat(Files.getLastModifiedTime(notes.resolve("old.md")).toInstant())
                .isBefore("1970-01-01T00:00:00Z");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void bytes_that_are_no_text_leave_the_rest_of_the_text() throws IOException {
        List<byte[]> bad = List.of(
                bytes("# A\n\nseen ", 0x81, 0x28),
                bytes("# B\n\nseen ", 0xC0, 0xAF),
                bytes("# C\n\nseen ", 0xED, 0xA0, 0x80),
                bytes("---\ntitle: x", 0xFF, '\n', '-', '-', '-', '\n', 's', 'e', 'e', 'n'),
                "\uFEFF# D\n\nseen".getBytes(StandardCharsets.UTF_16LE),
                "\uFEFF# E\n\nseen".getBytes(StandardCharsets.UTF_16BE),
                "\uFEFF---\ntitle: F\n---\nseen".getBytes(StandardCharsets.UTF_8),
                "# G\r\n\r\nseen\r\n".getBytes(StandardCharsets.UTF_8),
                "# H\r\rseen\r".getBytes(StandardCharsets.UTF_8),
                "# I\u0000\n\nseen \u0001\u0008\u001b[31m".getBytes(StandardCharsets.UTF_8),
                "---\ntitle: \"\\e[31mred\\0\"\n---\nseen".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < bad.size(); i++) {
            vault.with("n" + i + ".md", bad.get(i));
        }
        vault.build();
        for (int i = 0; i < bad.size(); i++) {
            assertThat(vault.prose("notes/n" + i + ".html").text())
                    .as("note %s", i)
                    .contains("seen");
        }
        assertThat(vault.prose("notes/n0.html").text()).contains("\uFFFD");
        pages().forEach((path, html) ->
                assertThat(CONTROL.matcher(html).find()).as(path).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]",
                "a: &a [*a]",
                "title: !!javax.script.ScriptEngineManager [x]",
                "title: one\ntitle: two",
                "title: [unclosed",
                "title:\tTab\n\tx: y",
                "title: Mitosis: the phases",
                "title: [a, b]",
                "title: {a: b}",
                "date: 2024-13-45",
                "publish: maybe",
                "lang: ${x}",
                "weight: heavy",
                "slug: ../../x",
                "tags: {a: b}",
                "terms: 5",
                "- a\n- b",
                "? a\n: b",
                "%YAML 9.9",
                "title: \"\\uD800\"",
                "title: |\n  a\n b"
            })
    void front_matter_of_any_kind_leaves_the_text(String yaml) throws IOException {
        vault.with("n.md", "---\n" + yaml + "\n---\nseen").build();
        assertThat(vault.prose("notes/n.html").text()).contains("seen");
        assertThat(vault.prose("notes/bystander.html").text()).isEqualTo("still here");
    }

    @Test
    void a_slip_in_draft_holds_the_note_back() throws IOException {
        vault.with("n.md", "---\ndraft: maybe\n---\nseen").build();
        assertThat(pages().keySet()).doesNotContain("notes/n.html").contains("notes/bystander.html");
    }

    @Test
    void deep_and_unclosed_front_matter_leaves_the_text() throws IOException {
        vault.with("deep.md", "---\na: " + "[".repeat(10_000) + "\n---\nseen")
                .with("open.md", "---\ntitle: never closed\n\nseen")
                .with("rule.md", "---\n\nseen\n\n---\n")
                .with("long.md", "---\nx: " + "y".repeat(5_000_000) + "\n---\nseen")
                .build();
        for (String note : List.of("deep", "open", "rule", "long")) {
            assertThat(vault.prose("notes/" + note + ".html").text()).as(note).contains("seen");
        }
    }

    @Test
    void nothing_outside_the_folder_is_read() throws IOException {
        Files.writeString(folder.resolve("secret.md"), "# S\n\nTOPSECRET");
        Files.writeString(folder.resolve("secret.png"), "TOPSECRET");
        Files.createDirectories(folder.resolve("notes-evil"));
        Files.writeString(folder.resolve("notes-evil/x.md"), "TOPSECRET");
        List<String> paths = List.of(
                "../secret.md",
                "..\\secret.md",
                "%2e%2e/secret.md",
                "%2e%2e%2fsecret.md",
                "../notes-evil/x.md",
                "a/../../secret.md",
                "/../secret.md",
                "file://" + folder + "/secret.md",
                folder + "/secret.md",
                "//localhost" + folder + "/secret.md",
                "../secret.png",
                "....//secret.md",
                "..%5csecret.md",
                "/etc/passwd");
        String text = paths.stream().map(path -> """
                        [l](<PATH>) ![p](<PATH>) [[PATH]] ![[PATH]] <img src="PATH">

                        {{#include PATH}}

                        --8<-- "PATH"

                        """.replace("PATH", path)).collect(Collectors.joining());
        vault.with("n.md", text);
        links(Map.of("out.md", "secret.md", "out", ".", "loop", "notes/loop", "dangling.md", "nothing"));
        vault.build();
        vault.site()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("TOPSECRET", "root:x:0"));
        assertThat(vault.reports()).anyMatch(line -> line.contains("link.outside"));
        assertThat(vault.prose("notes/bystander.html").text()).isEqualTo("still here");
    }

    private void links(Map<String, String> links) throws IOException {
        for (Map.Entry<String, String> link : links.entrySet()) {
            Files.createSymbolicLink(folder.resolve("notes").resolve(link.getKey()), folder.resolve(link.getValue()));
        }
    }

    @Test
    void what_looks_like_a_template_is_text() throws IOException {
        String text =
                "${7*7} #{7*7} {{7*7}} <#include \"x\"> <%= 7*7 %> [[${7*7}]] %s {0} $1 \\1 [=7*7] <@x/> ${'a'?new()}";
        vault.with(
                        "n.md",
                        "---\ntitle: '${7*7} $1'\n---\n## ${7*7} \\$1\n\n`" + text
                                + "`\n\n- **${7*7}**: {0} $1 is a term\n")
                .with("glossary.yml", "'C++ .* (open a|b <b>': {definition: '$1 \\1 ${7*7}'}\n")
                .with("use.md", "C++ .* (open a|b \\<b> is used, and ${7*7}")
                .build();
        assertThat(vault.prose("notes/n.html").text()).contains(text.replace("\\1", "\\1"));
        assertThat(Jsoup.parse(vault.text("notes/n.html")).title()).startsWith("${7*7} $1");
        pages().values().forEach(html -> assertThat(html).doesNotContain("49"));
    }

    @Test
    void headings_of_any_words_have_ids_of_their_own_that_no_page_needs() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String id : List.of(
                "main",
                "nav",
                "terms",
                "q-1",
                "find",
                "found",
                "stage",
                "standing",
                "b-x",
                "fn-1",
                "a",
                "a",
                "A-1",
                "!!!",
                "constructor",
                "__proto__")) {
            text.append("## ")
                    .append(id)
                    .append("\n\nx[^1] <a id=\"")
                    .append(id)
                    .append("\"></a>\n\n");
        }
        IntStream.range(0, 2000).forEach(i -> text.append("## same\n\n"));
        vault.with("n.md", text + "\n[^1]: f\n").build();
        assertThat(Jsoup.parse(vault.text("notes/n.html")).select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_folder_of_nothing_is_a_site() throws IOException {
        Files.delete(folder.resolve("notes/bystander.md"));
        vault.build();
        assertThat(vault.site()).containsKey("index.html");
        assertThat(vault.reports()).singleElement().asString().contains("has no notes");
    }

    @Test
    void many_folders_and_links_are_a_site() throws IOException {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            links.append("[x](n").append(i).append(".md) [[y").append(i).append("]]\n");
        }
        vault.with("d/".repeat(100) + "n.md", "deep")
                .with("links.md", links.toString())
                .with("words.md", "# " + "title ".repeat(20_000))
                .build();
        assertThat(vault.prose("notes/" + "d/".repeat(100) + "n.html").text()).isEqualTo("deep");
        assertThat(vault.reports()).hasSize(10_000);
    }

    private static byte[] bytes(String text, int... more) {
        byte[] start = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(start, start.length + more.length);
        for (int i = 0; i < more.length; i++) {
            all[start.length + i] = (byte) more[i];
        }
        return all;
    }
}
