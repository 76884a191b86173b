package dev.studyleaf.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FilesTest {
    @Test
    void a_file_of_the_jar_is_found_beside_a_class_or_from_the_root() {
        assertThat(OwnFiles.text(OwnFiles.class, "/dev/studyleaf/templates/layout.ftlh"))
                .contains("<html");
        assertThat(OwnFiles.find(OwnFiles.class, "none.txt")).isEmpty();
    }

    @Test
    void a_file_that_the_jar_lacks_is_a_mistake_of_ours() {
        assertThatIllegalStateException()
                .isThrownBy(() -> OwnFiles.bytes(OwnFiles.class, "none.txt"))
                .withMessage("the jar lacks none.txt");
    }

    @Test
    void a_path_below_a_folder_has_slashes() {
        assertThat(SlashPath.below(Path.of("notes"), Path.of("notes", "graphs", "bfs.md")))
                .isEqualTo("graphs/bfs.md");
    }

    @Test
    void pictures_are_told_by_their_endings_in_whatever_letters() {
        assertThat(FileTypes.isPicture("a/b.JPEG")).isTrue();
        assertThat(FileTypes.isPicture("png")).isFalse();
        assertThat(FileTypes.isPicture("a.png.md")).isFalse();
    }

    @Test
    void notes_have_an_ending_in_small_letters_and_names_lose_it_in_any() {
        assertThat(FileTypes.isNote("a.md")).isTrue();
        assertThat(FileTypes.isNote("a.markdown")).isTrue();
        assertThat(FileTypes.isNote("a.MD")).isFalse();
        assertThat(FileTypes.withoutNoteEnding("x/a.MD")).isEqualTo("x/a");
        assertThat(FileTypes.withoutNoteEnding("a.md.txt")).isEqualTo("a.md.txt");
    }

    @Test
    void media_types_are_those_that_we_know() {
        assertThat(FileTypes.mediaType("svg")).contains("image/svg+xml");
        assertThat(FileTypes.mediaType("exe")).isEmpty();
    }

    /** The examples of FIPS 180-4. */
    @Test
    void checksums_are_those_of_the_standard() {
        HexFormat hex = HexFormat.of();
        assertThat(hex.formatHex(Digests.sha1("abc"))).isEqualTo("a9993e364706816aba3e25717850c26c9cd0d89d");
        assertThat(hex.formatHex(Digests.sha256("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
