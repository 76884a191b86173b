package dev.studyleaf.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersTest {
    private static final String MARK = "00112233445566778899aabbccddeeff";

    @TempDir
    private Path temp;

    @Test
    void letters_code_arrows_and_signs_of_the_jar_are_enough_for_most_notes() {
        assertThat(Letters.missing("Recall = TP ÷ (TP + FN) → ½ ≤ x², ∑ ∫ √ ∞ ≈ Ωμέγα Житие ŁÓDŹ ✓ ✗ ■ ◦ … “”–—"))
                .isEmpty();
        assertThat(Letters.missing("漢字 ab 漢")).containsExactly((int) '字', (int) '漢');
    }

    @Test
    void a_font_of_the_author_comes_first_and_other_files_do_no_harm() throws IOException {
        Files.write(temp.resolve("b.ttf"), Fonts.bytes("signs.ttf"));
        Files.writeString(temp.resolve("a.ttf"), "no font");
        MoreFonts found = MoreFonts.in(Set.of((int) '→', (int) '漢'), List.of(temp));
        assertThat(found.files()).containsExactly(temp.resolve("b.ttf"));
        assertThat(found.missing()).containsExactly((int) '漢');
    }

    @Test
    void a_face_for_plain_text_comes_before_others_of_its_family() throws IOException {
        for (String name : new String[] {"Signs-Bold.ttf", "Signs-Regular.ttf"}) {
            Files.write(temp.resolve(name), Fonts.bytes("signs.ttf"));
        }
        assertThat(MoreFonts.in(Set.of((int) '→'), List.of(temp)).files())
                .containsExactly(temp.resolve("Signs-Regular.ttf"));
    }

    @Test
    void text_from_right_to_left_can_be_copied_as_it_was_written() throws IOException {
        MoreFonts hebrew = MoreFonts.forLetters(Set.of((int) 'א', (int) 'ב', (int) 'ג'), temp);
        org.junit.jupiter.api.Assumptions.assumeTrue(hebrew.missing().isEmpty(), "no font with Hebrew letters here");
        String xhtml = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"he\"><head><title>T</title><style>body"
                + " { font-family: 'Study Sans', 'Study More 1' }</style></head><body><p>say אבג now</p></body></html>";
        byte[] pdf = PdfFile.of(new Paper(xhtml, hebrew.files(), MARK));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("say").contains("אבג");
        }
    }
}
