package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cheat sheet as a PDF in a site. */
class SiteSheetTest {
    @TempDir
    private Path temp;

    private Path notes = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void one_note() throws IOException {
        notes = Files.createDirectory(temp.resolve("notes"));
        site = temp.resolve("site");
        Files.writeString(notes.resolve("studyleaf.yml"), "title: T\nsheet:\n  pages: 1\n");
        Files.writeString(notes.resolve("a.md"), "# A\n\n**Recall**: found cases\n\n**Precision**: right finds\n");
    }

    @Test
    void a_site_has_it_where_the_settings_ask_for_it() throws IOException {
        assertThat(Sites.build(notes, site).sorted()).isEmpty();
        Map<String, byte[]> files = Sites.files(site);
        assertThat(Sites.text(files, "cheat-sheet.pdf")).startsWith("%PDF-");
        assertThat(Sites.text(files, "cheat-sheet.txt")).startsWith("Cheat sheet: 1 page, ");
        assertThat(Sites.text(files, "cheat-sheet.html")).contains("href=\"cheat-sheet.pdf\"");
        Files.delete(notes.resolve("studyleaf.yml"));
        Sites.build(notes, site);
        assertThat(Sites.files(site)).doesNotContainKey("cheat-sheet.pdf");
    }

    /** What stands in the folder is taken over as it is while the sheet is the same, so that no PDF is made. */
    @Test
    void it_is_made_anew_only_when_something_on_it_has_changed() throws IOException {
        Sites.build(notes, site);
        Files.writeString(site.resolve("cheat-sheet.pdf"), "kept");
        Files.writeString(notes.resolve("b.md"), "# B\n\nNothing for the sheet.\n");
        Sites.build(notes, site);
        assertThat(site.resolve("cheat-sheet.pdf")).hasContent("kept");
        Files.writeString(notes.resolve("b.md"), "# B\n\n**Accuracy**: right answers\n");
        Sites.build(notes, site);
        assertThat(Files.size(site.resolve("cheat-sheet.pdf"))).isGreaterThan(5000);
    }

    @Test
    void what_stands_beside_terms_has_a_line_of_its_own_in_their_order() throws IOException {
        Files.writeString(notes.resolve("c.md"), """
                # C

                ## Layers

                - From top to bottom:
                  - **Recall** is the share of cases that were found.
                  - frames and tools around them.
                  - **Precision** is the share of finds that are right.
                """);
        Files.delete(notes.resolve("a.md"));
        Sites.build(notes, site);
        String page = Sites.text(Sites.files(site), "cheat-sheet.html");
        assertThat(page)
                .containsSubsequence("data-term=\"recall\"", "frames and tools around them", "data-term=\"precision\"")
                .doesNotContain("From top to bottom");
    }

    @Test
    void what_has_no_room_and_letters_that_no_font_has_are_told_on_every_build() throws IOException {
        Files.writeString(
                notes.resolve("c.md"), "# C\n\n" + "- a point of some length, \ud806\udca0, said again\n".repeat(400));
        for (int i = 0; i < 2; i++) {
            assertThat(Sites.build(notes, site).sorted())
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.SHEET_LEFT_OUT, Code.SHEET_NO_FONT);
        }
    }
}
