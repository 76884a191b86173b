package dev.studyleaf.cli;

import static dev.studyleaf.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.paper.Verified;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet as people get it: a file. */
class SheetCommandTest {
    @TempDir
    private Path temp;

    @Test
    void the_example_notes_make_two_accessible_pages() throws IOException {
        byte[] pdf = sheet(Path.of("content"), "--pages", "2");
        assertThat(Verified.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                }
            }
            assertThat(text(document)).contains("Amazon Polly", "Turns written text", "1 / 2", "2 / 2");
        }
    }

    @Test
    void plain_bullets_without_any_mark_fill_a_page() throws IOException {
        Path notes = Files.createDirectory(temp.resolve("plain"));
        Files.copy(Path.of("src/test/resources/notes/plain-bullets.md"), notes.resolve("plain-bullets.md"));
        try (PDDocument document = Loader.loadPDF(sheet(notes))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document).length()).isGreaterThan(1500);
        }
    }

    @Test
    void the_same_notes_give_the_same_bytes() throws IOException {
        Path notes = note("# A\n\n**Recall**: found cases\n\n- `x` → *y*\n- ∑ ✓ ≤ Ω ж\n");
        assertThat(sheet(notes)).isEqualTo(sheet(notes));
    }

    @Test
    void formulas_and_code_are_text_that_can_be_selected_and_heard() throws IOException {
        Path notes = note("""
                # A

                Bayes says:

                $$P(A\\mid B)=\\frac{P(B\\mid A)P(A)}{P(B)}$$

                > [!key] Must
                > - Mean: $\\bar{x}=\\frac{1}{n}\\sum_{i=1}^{n}x_i$ and $\\mathbb{E}[X]$
                > - Code: `x = [1]`
                """);
        byte[] pdf = sheet(notes);
        assertThat(Verified.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document))
                    .contains("Bayes says", "∑", "𝔼", "x = [1]", "P(A)")
                    .doesNotContain("frac");
            List<String> heard = formulas(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(heard).contains("P(A|B) = (P(B|A)P(A))/(P(B))").hasSize(3);
        }
    }

    private static List<String> formulas(PDStructureNode node) {
        List<String> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Formula")) {
                    found.add(element.getAlternateDescription());
                }
                found.addAll(formulas(element));
            }
        }
        return found;
    }

    @Test
    void what_has_no_room_is_told() throws IOException {
        StringBuilder many = new StringBuilder("# A\n\n> [!key] Must\n> - Kept: always\n\n");
        for (int i = 0; i < 900; i++) {
            many.append("- point ").append(i).append(" that says something of some length about one thing\n");
        }
        Ran ran = run(
                "sheet", note(many.toString()).toString(), "-o", out("x.pdf").toString(), "--pages", "1");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("1 page,", "7.5 pt", "lines left out", "left out: point 1", "more lines");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(out("x.pdf")))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document)).contains("Kept");
        }
    }

    @Test
    void what_the_exam_asks_little_of_is_left_out_first() throws IOException {
        Path notes = note("---\ntags: small\n---\n\n# A\n\n"
                + "- point of the small domain of some length, said again\n".repeat(300));
        Files.writeString(
                notes.resolve("b.md"),
                "---\ntags: large\n---\n\n# B\n\n"
                        + "- point of the large domain of some length, said again\n".repeat(100));
        Files.writeString(notes.resolve("studyleaf.yml"), "exam:\n  domains:\n    large: 60\n    small: 40\n");
        Ran ran = run("sheet", notes.toString(), "-o", out("x.html").toString(), "--pages", "1");
        assertThat(ran.out()).contains("left out: point of the small").doesNotContain("left out: point of the large");
    }

    @Test
    void a_sheet_can_be_of_one_folder_and_of_one_note() throws IOException {
        Path notes = note("# A\n\n- of the top\n- of it too\n");
        Files.createDirectory(notes.resolve("deep"));
        Files.writeString(notes.resolve("deep").resolve("b.md"), "# B\n\n- of the folder\n- of it too\n");
        for (String[] part : new String[][] {{"--folder", "deep"}, {"--note", "b.md"}, {"--note", "B"}}) {
            Ran ran = run("sheet", notes.toString(), "-o", out("x.html").toString(), part[0], part[1]);
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(Files.readString(out("x.html")))
                    .contains("of the folder")
                    .doesNotContain("of the top");
        }
    }

    @Test
    void a_sheet_can_be_of_terms_only_and_of_one_tag() throws IOException {
        Path notes = note("---\ntags: exam\n---\n\n# A\n\n**Recall**: found cases\n\n- one\n- two\n");
        Files.writeString(notes.resolve("b.md"), "# B\n\n**Precision**: right finds\n");
        Ran ran = run("sheet", notes.toString(), "-o", out("x.html").toString(), "--tag", "#Exam", "--terms");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Files.readString(out("x.html")))
                .contains("found cases", "· #Exam")
                .doesNotContain("<li>one", "right finds");
    }

    @Test
    void a_file_of_another_kind_and_a_thousand_pages_are_wrong_usage() throws IOException {
        String notes = note("# A\n\ntext\n").toString();
        assertThat(run("sheet", notes, "-o", "x.doc").code()).isEqualTo(2);
        assertThat(run("sheet", notes, "-o", "x.pdf", "--pages", "1000").err()).contains("from 1 to 20");
        assertThat(run("sheet", notes, "-o", "x.pdf", "--tag", "nothing").err()).contains("no note");
    }

    private Path note(String markdown) throws IOException {
        Path notes = temp.resolve("notes");
        Files.createDirectories(notes);
        Files.writeString(notes.resolve("a.md"), markdown);
        return notes;
    }

    private Path out(String name) {
        return temp.resolve(name);
    }

    private byte[] sheet(Path notes, String... more) throws IOException {
        Path file = out("sheet.pdf");
        String[] args = new String[4 + more.length];
        args[0] = "sheet";
        args[1] = notes.toString();
        args[2] = "-o";
        args[3] = file.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        Ran ran = run(args);
        assertThat(ran.code()).as(ran.err()).isZero();
        return Files.readAllBytes(file);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
