package dev.studyleaf.cli;

import static dev.studyleaf.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code studyleaf build} as an author uses it. */
class BuildCommandTest extends OneNoteTest {
    @Test
    void a_good_build_says_one_line() {
        Ran ran = run("build", notes, "-o", site);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .matches("Built site: 1 note, \\d+ terms?, \\d+ questions?, .* written, 0 removed\\)\\.\n");
        assertThat(Path.of(site)).isNotEmptyDirectory();
    }

    @Test
    void an_error_keeps_the_site_as_it_was_and_is_told_on_stderr() throws IOException {
        Files.writeString(temp.resolve("content/glossary.yml"), "- definition: é\n");
        Ran ran = run("build", notes, "--output", site);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith(notes + "/glossary.yml:1:3: error[glossary.syntax]: a term without a name\n"
                        + "1 | - definition: é\n  |   ^\n")
                .contains("\n1 error\n")
                .endsWith("No site was written.\n");
        assertThat(Path.of(site)).doesNotExist();
    }

    @Test
    void a_warning_fails_the_build_only_where_that_is_asked_for() throws IOException {
        Files.writeString(temp.resolve("content/studyleaf.yml"), "titel: x\n");
        assertThat(run("build", notes, "-o", site, "--fail-on", "warning").code())
                .isEqualTo(1);
        assertThat(Path.of(site)).doesNotExist();
        Ran ran = run("build", notes, "-o", site);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Built site: ");
        assertThat(ran.err()).contains("help: did you mean `title`?").endsWith("1 warning\n");
    }

    @Test
    void never_writes_what_it_can() throws IOException {
        Files.writeString(temp.resolve("content/glossary.yml"), "- definition: é\n");
        assertThat(run("build", notes, "-o", site, "--fail-on=never").code()).isZero();
        assertThat(Path.of(site)).isNotEmptyDirectory();
    }

    @Test
    void a_site_that_cannot_be_written_is_exit_code_one() throws IOException {
        Files.createDirectory(Path.of(site));
        Files.writeString(Path.of(site, "thesis.docx"), "t");
        Ran ran = run("build", notes, "-o", site, "--fail-on", "never");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith(site + ": error[output.not-ours]: ").contains("thesis.docx");
        assertThat(run("build", notes, "-o", notes).code()).isEqualTo(1);
    }

    @Test
    void a_site_inside_the_notes_is_never_read_as_notes() throws IOException {
        String inside = notes + "/site";
        assertThat(run("build", notes, "-o", inside).out()).startsWith("Built site: 1 note, ");
        assertThat(run("build", notes, "-o", site).out()).startsWith("Built site: 1 note, ");
        for (String path : List.of("index.html", "notes/cells.html", ".studyleaf-manifest")) {
            assertThat(Path.of(inside, path)).hasSameBinaryContentAs(Path.of(site, path));
        }
        Files.writeString(temp.resolve("content/cells.md"), "# Cells\n\nLarge rooms.\n");
        assertThat(run("build", notes, "-o", inside).out()).startsWith("Built site: 1 note, ");
        assertThat(Path.of(inside, "notes/cells.html")).content().contains("Large rooms.");
    }

    @Test
    void without_folders_a_command_is_about_where_it_is_called() {
        CommandLine build = new CommandLine(new BuildCommand(new Streams(
                InputStream.nullInputStream(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                false)));
        CommandLine.ParseResult parsed = build.parseArgs();
        assertThat(parsed.commandSpec().findOption("-o").<Path>getValue()).isEqualTo(Path.of("site"));
        assertThat(parsed.commandSpec().positionalParameters().get(0).<Path>getValue())
                .isEqualTo(Path.of("."));
    }

    @Test
    void json_is_one_object_on_stdout() throws IOException {
        Files.writeString(temp.resolve("content/studyleaf.yml"), "titel: x\n");
        Ran ran = run("build", notes, "-o", site, "--format", "json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("{\"diagnostics\":[{\"severity\":\"warning\",\"code\":\"config.unknown-key\","
                        + "\"path\":\"studyleaf.yml\",\"line\":1,\"column\":1,")
                .contains("],\"errors\":0,\"warnings\":1,\"notes\":1,", ",\"built\":true,\"written\":")
                .endsWith("}\n");
        assertThat(run("build", notes, "-o", notes, "--format", "JSON").out()).contains("\"built\":false}");
    }

    @Test
    void a_base_url_is_an_address_of_the_web() throws IOException {
        for (String wrong :
                new String[] {"example.org", "ftp://example.org/", "https://example.org/?a", "http://a b/", ""}) {
            Ran ran = run("build", notes, "-o", site, "--base-url", wrong);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).startsWith("'--base-url' cannot be '" + wrong + "'; write an address such as ");
            assertThat(Path.of(site)).doesNotExist();
        }
        assertThat(run("build", notes, "-o", site, "--base-url", "https://example.org/é")
                        .code())
                .isZero();
        assertThat(Path.of(site, "sitemap.xml")).content().contains("<loc>https://example.org/%C3%A9/</loc>");
    }

    @Test
    void a_template_that_cannot_be_read_is_told_also_where_many_pages_are_made_of_it() throws IOException {
        Path own = Files.createDirectory(temp.resolve("own"));
        Files.writeString(own.resolve("note.ftlh"), "<#if x>");
        for (String name : List.of("one.md", "two.md", "three.md", "four.md")) {
            Files.writeString(Path.of(notes, name), "# " + name);
        }
        Ran ran = run("build", notes, "-o", site, "--templates", own.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith(own + "/note.ftlh:1:7: error[template.problem]: cannot make `notes/")
                .doesNotContain("earlier attempt");
    }

    @Test
    void a_template_that_fails_is_named_as_the_author_named_it() throws IOException {
        Path own = Files.createDirectory(temp.resolve("own"));
        Files.writeString(own.resolve("home.ftlh"), "\n${titel}");
        assertThat(run("build", notes, "-o", site, "--templates", own.toString())
                        .err())
                .startsWith(own + "/home.ftlh:2:3: error[template.problem]: cannot make `index.html`: ");
        Files.writeString(own.resolve("home.ftlh"), "<@body/>");
        assertThat(run("build", notes, "-o", site, "--templates", own.toString())
                        .err())
                .as("classes of ours are no matter of authors")
                .contains("has evaluated to a method")
                .doesNotContain("wrapper", "dev.studyleaf");
        Files.writeString(own.resolve("layout.ftlh"), "<#macro page>\n${titel}</#macro>");
        Files.writeString(own.resolve("home.ftlh"), "\n${titel}");
        assertThat(run("build", notes, "-o", site, "--templates", own.toString())
                        .err())
                .as("a fault that many pages share is told once")
                .containsOnlyOnce(own + "/layout.ftlh:");
        Files.delete(own.resolve("layout.ftlh"));
        Files.move(own, Path.of(notes, "templates"));
        assertThat(run("build", notes, "-o", site).err()).startsWith(notes + "/templates/home.ftlh:2:3: error[");
    }

    @Test
    void a_text_with_an_unknown_key_is_named_as_the_author_named_its_folder() throws IOException {
        Path texts = Files.createDirectories(temp.resolve("content/templates/texts"));
        Files.writeString(texts.resolve("en.properties"), "home.nokey = x\n");
        Path here = Path.of("").toAbsolutePath();
        String relative = here.relativize(Path.of(notes).toAbsolutePath()).toString();
        assertThat(run("check", relative).err())
                .startsWith(relative + "/templates/texts/en.properties:1:1: warning[texts.unknown-key]: ");
    }

    @Test
    void line_ends_are_line_breaks_where_the_settings_say_so() throws IOException {
        Files.writeString(
                Path.of(notes, "cells.md"),
                "# Cells\n\nSmall\nrooms.\n\n> [!question] One\n> two?\n>\n> Answer: true\n>\n> Why: so.\n");
        run("build", notes, "-o", site);
        assertThat(Path.of(site, "notes/cells.html")).content().contains("Small\nrooms.", "One\ntwo?");
        Files.writeString(Path.of(notes, "studyleaf.yml"), "breaks: hard\n");
        run("build", notes, "-o", site);
        assertThat(Path.of(site, "notes/cells.html")).content().contains("Small<br />\nrooms.", "One<br />\ntwo?");
    }
}
