package dev.studyleaf.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizesTest {
    private static final PictureSize SIZE = new PictureSize(321, 45);

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpg", "bmp"})
    void what_java_writes_is_read(String format) throws IOException {
        assertThat(size(picture(format))).contains(SIZE);
    }

    /** The heads that the format describes: lossy, lossless, extended. */
    @ParameterizedTest
    @CsvSource({
        "52494646000000005745425056503820000000000000009d012a41012d00",
        "5249464600000000574542505650384c000000002f40010b000000000000",
        "524946460000000057454250565038580a000000100000004001002c0000"
    })
    void webp_in_its_three_forms(String hex) throws IOException {
        assertThat(size(HexFormat.of().parseHex(hex))).contains(SIZE);
    }

    /** The boxes of an AVIF file whose first size is that of a part. */
    @Test
    void avif_by_the_largest_of_its_sizes() throws IOException {
        String ftyp = "0000001c66747970617669660000000061766966000000006d696631";
        String part = "0000001469737065000000000000004000000020";
        String whole = "000000146973706500000000000001410000002d";
        assertThat(size(HexFormat.of().parseHex(ftyp + part + whole + "0000"))).contains(SIZE);
        assertThat(size(HexFormat.of().parseHex(ftyp))).isEmpty();
    }

    @Test
    void what_is_no_picture_is_told_by_how_it_begins() throws IOException {
        for (String format : new String[] {"png", "gif", "jpg", "bmp"}) {
            assertThat(noPicture(picture(format))).as(format).isEmpty();
        }
        assertThat(noPicture(new byte[0])).contains("");
        assertThat(noPicture(
                        "version https://git-lfs.github.com/spec/v1\noid sha256:0\n".getBytes(StandardCharsets.UTF_8)))
                .contains("version https://git-lfs.github.com/spec/v1");
        assertThat(PictureSizes.noPicture(folder.resolve("none.png"))).isEmpty();
    }

    private Optional<String> noPicture(byte[] bytes) throws IOException {
        return PictureSizes.noPicture(Files.write(folder.resolve("picture"), bytes));
    }

    @Test
    void svg_by_its_attributes_or_its_box() throws IOException {
        assertThat(svg("<?xml version='1.0'?><svg xmlns='x' width='321' height=\"45px\">"))
                .contains(SIZE);
        assertThat(svg("<svg viewBox='0 0 320.6 45'>")).contains(SIZE);
        assertThat(svg("<!-- " + "a comment ".repeat(1000) + "--><svg width='321' height='45'>"))
                .contains(SIZE);
        assertThat(svg("<svg viewBox='0 0 1.2.3 45'>")).isEmpty();
        assertThat(svg("<svg width='100%'>")).isEmpty();
        assertThat(svg("<p width='3' height='4'>")).isEmpty();
    }

    @Test
    void a_cut_or_empty_file_has_no_size_and_does_no_harm() throws IOException {
        for (String format : new String[] {"png", "gif", "jpg"}) {
            byte[] whole = picture(format);
            for (int end = 0; end < whole.length; end++) {
                byte[] cut = Arrays.copyOf(whole, end);
                assertThatCode(() -> size(cut)).as(format + " " + end).doesNotThrowAnyException();
            }
            assertThat(size(Arrays.copyOf(whole, 5))).isEmpty();
        }
        assertThat(PictureSizes.of(folder.resolve("none.png"))).isEmpty();
    }

    private Optional<PictureSize> svg(String text) throws IOException {
        return size(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<PictureSize> size(byte[] bytes) throws IOException {
        return PictureSizes.of(Files.write(folder.resolve("picture"), bytes));
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }
}
