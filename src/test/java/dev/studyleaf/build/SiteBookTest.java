package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.again.RepeatedBuild;
import dev.studyleaf.build.site.SiteBuild;
import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book as files of a site. */
class SiteBookTest {
    @TempDir
    private Path temp;

    private Path notes = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void one_note() throws IOException {
        notes = Files.createDirectory(temp.resolve("notes"));
        site = temp.resolve("site");
        settings("book: true");
        Files.writeString(notes.resolve("a.md"), "# A\n\n**Recall**: found cases\n");
    }

    private void settings(String book) throws IOException {
        Files.writeString(notes.resolve("studyleaf.yml"), "title: T\n" + book + "\n");
    }

    @Test
    void a_site_has_and_links_the_files_that_the_settings_ask_for() throws IOException {
        assertThat(Sites.build(notes, site).sorted()).isEmpty();
        Map<String, byte[]> both = Sites.files(site);
        assertThat(Sites.text(both, "book.pdf")).startsWith("%PDF-");
        assertThat(Sites.text(both, "book.epub")).startsWith("PK");
        for (String page : new String[] {"index.html", "flashcards.html"}) {
            assertThat(Sites.text(both, page)).contains("href=\"book.pdf\"", "href=\"book.epub\"");
        }
        settings("book: epub");
        Sites.build(notes, site);
        Map<String, byte[]> one = Sites.files(site);
        assertThat(one).containsKey("book.epub").doesNotContainKeys("book.pdf", "book.txt");
        assertThat(Sites.text(one, "index.html")).contains("\"book.epub\"").doesNotContain("\"book.pdf\"");
        settings("book: false");
        Sites.build(notes, site);
        assertThat(Sites.files(site)).doesNotContainKeys("book.pdf", "book.epub");
    }

    @Test
    void both_are_made_anew_only_when_something_in_them_has_changed() throws IOException {
        Sites.build(notes, site);
        keeps(() -> Sites.build(notes, site));
    }

    @Test
    void a_repeated_build_makes_them_as_rarely() throws IOException {
        BuildRequest request = new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.NEVER);
        RepeatedBuild builds = new RepeatedBuild(request);
        builds.run(BuildListener.SILENT);
        keeps(() -> builds.run(BuildListener.SILENT));
    }

    private void keeps(Runnable build) throws IOException {
        Files.writeString(site.resolve("book.pdf"), "kept");
        Files.writeString(site.resolve("book.epub"), "kept");
        Files.writeString(notes.resolve("unseen.txt"), "no part of the book");
        build.run();
        assertThat(site.resolve("book.pdf")).hasContent("kept");
        assertThat(site.resolve("book.epub")).hasContent("kept");
        Files.writeString(notes.resolve("a.md"), "# A\n\n**Recall**: found cases of all\n");
        build.run();
        assertThat(Files.size(site.resolve("book.pdf"))).isGreaterThan(5000);
        assertThat(Files.size(site.resolve("book.epub"))).isGreaterThan(1000);
    }

    @Test
    void a_picture_that_changes_makes_a_new_book() throws IOException {
        Files.write(notes.resolve("p.png"), picture(1));
        Files.writeString(notes.resolve("a.md"), "# A\n\n![what it shows](p.png)\n");
        Sites.build(notes, site);
        byte[] before = Files.readAllBytes(site.resolve("book.pdf"));
        Files.write(notes.resolve("p.png"), picture(20));
        Sites.build(notes, site);
        assertThat(Files.readAllBytes(site.resolve("book.pdf"))).isNotEqualTo(before);
        assertThat(site.resolve("book.txt")).content().doesNotContain("not shown");
    }

    private static byte[] picture(int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }

    @Test
    void a_check_makes_neither_book_nor_sheet() throws IOException {
        settings("book: true\nsheet: true");
        List<String> steps = new ArrayList<>();
        BuildRequest request = new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.NEVER);
        SiteBuild.check(request, steps::add);
        assertThat(steps).contains("render").doesNotContain("book", "sheet");
    }

    @Test
    void a_font_of_the_author_counts_as_a_change() throws IOException {
        Files.writeString(notes.resolve("a.md"), "# A\n\nsaid \ud806\udca0\n");
        assertThat(Sites.build(notes, site).sorted())
                .extracting(Diagnostic::code)
                .containsExactly(Code.SHEET_NO_FONT);
        Files.writeString(notes.resolve("a.md"), "# A\n\nsaid\n");
        Sites.build(notes, site);
        Files.writeString(site.resolve("book.pdf"), "kept");
        Files.writeString(
                Files.createDirectories(notes.resolve("templates/fonts")).resolve("x.ttf"), "a font");
        Sites.build(notes, site);
        assertThat(Files.size(site.resolve("book.pdf"))).isGreaterThan(5000);
    }

    @Test
    void a_file_of_another_kind_is_told() throws IOException {
        settings("book: [pfd]");
        assertThat(Sites.build(notes, site).sorted()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(Code.CONFIG_VALUE);
            assertThat(one.message()).contains("`pfd`");
            assertThat(one.help()).contains("pdf");
        });
    }
}
