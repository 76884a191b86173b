package dev.studyleaf.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.SourceText.Position;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void lines_end_with_lf_crlf_or_cr() {
        SourceText text = new SourceText("a.md", "one\ntwo\r\nthree\rfour");
        assertThat(text.lineCount()).isEqualTo(4);
        assertThat(text.line(2)).isEqualTo("two");
        assertThat(text.line(3)).isEqualTo("three");
        assertThat(text.position(text.text().indexOf("four"))).isEqualTo(new Position(4, 1));
    }

    @Test
    void columns_count_code_points() {
        SourceText text = new SourceText("a.md", "x\n\t😀 b");
        assertThat(text.position(text.text().indexOf('b'))).isEqualTo(new Position(2, 4));
    }

    @Test
    void an_offset_past_the_end_is_the_end() {
        assertThat(new SourceText("a.md", "ab").position(99)).isEqualTo(new Position(1, 3));
        assertThat(new SourceText("a.md", "").position(0)).isEqualTo(new Position(1, 1));
    }

    @Test
    void a_diagnostic_is_cut_at_the_end_of_its_line() {
        SourceText text = new SourceText("a.md", "good\nbad line\nrest");
        Diagnostic d = Diagnostic.at(text, new SourceSpan(5, 12), Code.LINK_UNKNOWN_NOTE, "m", "");
        assertThat(d.line()).isEqualTo(2);
        assertThat(d.sourceLine()).isEqualTo("bad line");
        assertThat(d.length()).isEqualTo(8);
    }
}
