package dev.studyleaf.note.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.source.SourceFile;
import dev.studyleaf.source.SourceFolderReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Marks of other programs in plain text: what they hide is hidden, what they part stays parted. */
class PlainTextMarksTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void comments_are_hidden() throws IOException {
        assertThat(html("before %%not this%% after")).isEqualTo("<p>before  after</p>\n");
        assertThat(html("a %%x\ny *z*\n%% b %%c%%")).isEqualTo("<p>a  b </p>\n");
    }

    @Test
    void what_is_not_closed_is_text() throws IOException {
        assertThat(html("100 %% sure")).isEqualTo("<p>100 %% sure</p>\n");
        assertThat(html("a %%b\n\nc%% d")).isEqualTo("<p>a %%b</p>\n<p>c%% d</p>\n");
        assertThat(html("`%%code%%`")).isEqualTo("<p><code>%%code%%</code></p>\n");
    }

    @Test
    void block_ids_are_hidden() throws IOException {
        assertThat(html("A fact. ^fact-1\n\n- item ^i\n"))
                .contains("<p>A fact.</p>")
                .contains("<li>item</li>");
        assertThat(html("^alone\n\nx")).isEqualTo("<p>x</p>\n");
        assertThat(html("2^10 and x ^ y")).isEqualTo("<p>2^10 and x ^ y</p>\n");
    }

    @Test
    void the_id_of_a_question_stays_for_the_question() throws IOException {
        assertThat(parse("> [!question] So? ^why\n> Answer: true\n").callouts())
                .singleElement()
                .satisfies(callout -> assertThat(callout.title().text()).isEqualTo("So? ^why"));
    }

    @Test
    void lettered_lines_stay_lines() throws IOException {
        assertThat(html("Which?\nA. one\nB. two\nC. three\n"))
                .isEqualTo("<p>Which?<br />\nA. one<br />\nB. two<br />\nC. three</p>\n");
        assertThat(html("a) one\nb) *two*")).isEqualTo("<p>a) one<br />\nb) <em>two</em></p>\n");
    }

    @Test
    void other_lines_flow() throws IOException {
        assertThat(html("A. Turing wrote\non B. Russell")).doesNotContain("<br");
        assertThat(html("one\ntwo")).doesNotContain("<br");
    }

    @Test
    @Timeout(20)
    void a_great_many_marks_take_no_time() throws IOException {
        assertThat(html("%%a ".repeat(50_000))).contains("<p>");
        assertThat(html("A. x\nB. y\n".repeat(20_000))).contains("<br />");
    }

    private String html(String markdown) throws IOException {
        return HtmlRenderer.builder().build().render(parse(markdown).tree().document());
    }

    private ParsedNote parse(String markdown) throws IOException {
        Files.writeString(folder.resolve("n.md"), markdown);
        SourceFile file =
                SourceFolderReader.read(folder, new Diagnostics()).notes().get(0);
        return NoteParser.parse(file);
    }
}
