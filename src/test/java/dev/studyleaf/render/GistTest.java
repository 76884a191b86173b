package dev.studyleaf.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists and the heads of pages say of notes whose author says nothing of them. */
class GistTest {
    @TempDir
    Path folder;

    @Test
    void is_the_first_paragraph() throws IOException {
        assertThat(gist("A wall with rules.\n\nMore of it.\n\n- a point\n")).isEqualTo("A wall with rules.");
    }

    @Test
    void is_the_first_points_of_a_note_without_a_paragraph() throws IOException {
        assertThat(gist("## Use\n- Controls traffic.\n  - between hosts\n- Filters content\n\n## Kinds\n- old\n"))
                .isEqualTo("Controls traffic; Filters content");
    }

    @Test
    void goes_on_behind_a_colon() throws IOException {
        assertThat(gist("It may:\n\n- let in\n- keep out\n")).isEqualTo("It may: let in; keep out");
    }

    @Test
    void is_no_name_of_a_file_in_place_of_a_picture() throws IOException {
        assertThat(gist("![[Pasted image 2024.png]]\n\n- Keeps out\n")).isEqualTo("Keeps out");
    }

    private String gist(String note) throws IOException {
        Files.writeString(folder.resolve("Wall.md"), note);
        String page = SmallSite.pages(SmallSite.study(folder, Optional.empty())).getOrDefault("notes/wall.html", "");
        return Jsoup.parse(page).select("meta[name=description]").attr("content");
    }
}
