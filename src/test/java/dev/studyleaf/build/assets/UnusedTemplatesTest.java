package dev.studyleaf.build.assets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.site.SiteBuild;
import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.render.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author hears of each file in {@code templates/} that changes nothing, and of no other. */
class UnusedTemplatesTest {
    @TempDir
    Path folder;

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private Map<String, String> told(boolean vault) {
        Diagnostics diagnostics = new Diagnostics();
        UnusedTemplates.check(folder, vault, diagnostics);
        assertThat(diagnostics.sorted()).allMatch(one -> one.code() == Code.TEMPLATE_UNUSED);
        return diagnostics.sorted().stream()
                .collect(Collectors.toMap(
                        one -> folder.relativize(Path.of(one.path())).toString().replace('\\', '/'),
                        one -> one.help()));
    }

    @Test
    void every_file_of_ours_can_stand_in_for_itself() throws IOException {
        Path ours = Path.of("templates");
        List<String> names;
        try (Stream<Path> files = Files.walk(ours)) {
            names = files.filter(Files::isRegularFile)
                    .map(file -> ours.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
        write(names.toArray(String[]::new));
        assertThat(told(false)).isEmpty();
        assertThat(names).containsExactlyInAnyOrderElementsOf(Templates.ours());
    }

    @Test
    void a_slip_in_a_name_is_told_with_what_was_meant() throws IOException {
        write("hone.ftlh", "Note.ftlh", "assets/styles.css", "assets/Site.js", "question/chioce.ftlh", "layout.ftl");
        assertThat(told(false))
                .containsEntry("hone.ftlh", "did you mean `home.ftlh`?")
                .containsEntry("Note.ftlh", "did you mean `note.ftlh`?")
                .containsEntry("assets/styles.css", "did you mean `assets/style.css`?")
                .containsEntry("assets/Site.js", "did you mean `assets/site.js`?")
                .containsEntry("question/chioce.ftlh", "did you mean `question/choice.ftlh`?")
                .containsEntry("layout.ftl", "did you mean `layout.ftlh`?")
                .hasSize(6);
    }

    @Test
    void a_right_name_in_a_wrong_folder_is_told_where_it_belongs() throws IOException {
        write("style.css", "truefalse.ftlh", "templates/home.ftlh", "de.properties");
        assertThat(told(false))
                .containsEntry("style.css", "did you mean `assets/style.css`?")
                .containsEntry("truefalse.ftlh", "did you mean `question/truefalse.ftlh`?")
                .containsEntry("templates/home.ftlh", "did you mean `home.ftlh`?")
                .containsEntry("de.properties", "did you mean `texts/de.properties`?")
                .hasSize(4);
    }

    @Test
    void texts_are_named_by_a_language_tag() throws IOException {
        write("texts/pt-BR.properties", "texts/de_AT.properties", "texts/IT.properties", "texts/de.txt");
        assertThat(told(false))
                .containsEntry("texts/de_AT.properties", "did you mean `texts/de-AT.properties`?")
                .containsEntry("texts/IT.properties", "did you mean `texts/it.properties`?")
                .containsEntry("texts/de.txt", "texts are in files such as `texts/de.properties`")
                .hasSize(3);
    }

    @Test
    void what_a_site_cannot_take_is_told_with_a_way_out() throws IOException {
        write("assets/logo.png", "assets/lunr.min.js", "fonts/mine.woff2", "fonts/mine.TTF", "notes.docx");
        assertThat(told(false))
                .hasEntrySatisfying("assets/logo.png", help -> assertThat(help).contains("among the notes"))
                .hasEntrySatisfying(
                        "assets/lunr.min.js", help -> assertThat(help).contains("library"))
                .hasEntrySatisfying("fonts/mine.woff2", help -> assertThat(help).contains(".ttf"))
                .containsKey("notes.docx")
                .hasSize(4);
    }

    @Test
    void a_template_of_their_own_is_used_where_another_imports_it() throws IOException {
        write("my/banner.ftlh", "unused.ftlh");
        Files.writeString(folder.resolve("home.ftlh"), "<#import \"my/banner.ftlh\" as banner>");
        assertThat(told(false)).containsOnlyKeys("unused.ftlh");
    }

    @Test
    void notes_here_are_told_once_and_not_in_a_vault() throws IOException {
        write("meeting.md", "daily/day.md", "home.ftlh");
        assertThat(told(false)).containsOnlyKeys("daily/day.md");
        assertThat(told(true)).isEmpty();
    }

    @Test
    void what_lies_about_in_any_folder_is_no_mistake() throws IOException {
        write("README.md", "LICENSE", ".DS_Store", "assets/.DS_Store", "Thumbs.db", ".git/config", "assets/readme.txt");
        assertThat(told(false)).isEmpty();
    }

    @Test
    void a_build_says_so_and_goes_on() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), "# A\n\nWords.\n");
        Files.createDirectories(notes.resolve("templates"));
        Files.writeString(notes.resolve("templates/hmoe.ftlh"), "");
        BuildResult result = SiteBuild.run(
                new BuildRequest(notes, folder.resolve("site"), Optional.empty(), Optional.empty(), FailOn.ERROR),
                BuildListener.SILENT);
        assertThat(result.written()).isPresent();
        assertThat(result.diagnostics().sorted())
                .extracting(one -> one.path() + " " + one.code().id())
                .containsExactly(notes.resolve("templates/hmoe.ftlh") + " template.unused");
    }
}
