package dev.studyleaf.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final TextReport REPORT = new TextReport("content", false);

    @Test
    void a_problem_shows_its_place_line_carets_and_help() {
        SourceText text = new SourceText("graphs/bfs.md", "# BFS\n\nSee [[breadth frist search]] first\n");
        assertThat(report(text, "breadth frist search", Code.LINK_UNKNOWN_NOTE, "did you mean `breadth-first search`?"))
                .isEqualTo("""
                        content/graphs/bfs.md:3:7: warning[link.unknown-note]: wrong
                        3 | See [[breadth frist search]] first
                          |       ^^^^^^^^^^^^^^^^^^^^
                        help: did you mean `breadth-first search`?

                        1 warning
                        """);
    }

    @Test
    void carets_stand_right_after_tabs_emoji_a_late_line_and_crlf() {
        String before = "\r\n".repeat(99);
        SourceText text = new SourceText("a.md", before + "\ta 😀 \tbad\ttoo\r\nlast");
        assertThat(report(text, "bad\ttoo", Code.CONFIG_VALUE, "")).isEqualTo("""
                        content/a.md:100:7: error[config.value]: wrong
                        100 |     a 😀     bad too
                            |             ^^^^^^^

                        1 error
                        """);
    }

    @Test
    void a_place_between_two_characters_gets_one_caret() {
        SourceText text = new SourceText("a.md", "key");
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(text, new SourceSpan(3, 0), Code.CONFIG_SYNTAX, "no colon", "");
        assertThat(REPORT.of(diagnostics)).contains("1 | key\n  |    ^\n");
    }

    @Test
    void terminal_escapes_are_shown_and_not_sent() {
        SourceText text = new SourceText("a\u001b[2J.md", "x \u001b[31mred\u009b1m\u202e bad");
        String report = report(text, "bad", Code.CONFIG_VALUE, "\u0007\n");
        assertThat(report.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\u202e]");
        assertThat(report).contains("content/a␛[2J.md:1:").contains("1 | x ␛[31mred�1m� bad");
    }

    @Test
    void a_very_long_line_is_cut_around_the_place() {
        String far = "é".repeat(5_000_000);
        String report = report(new SourceText("a.md", far + "bad" + far), "bad", Code.CONFIG_VALUE, "");
        String[] lines = report.split("\n");
        assertThat(lines[1])
                .hasSizeLessThan(140)
                .contains("…é")
                .contains("ébadé")
                .endsWith("…");
        assertThat(lines[2].indexOf('^')).isEqualTo(lines[1].indexOf("bad"));
        assertThat(lines[2]).endsWith(" ^^^");
    }

    @Test
    void of_warnings_of_a_kind_the_first_are_printed_and_the_rest_is_counted() {
        Diagnostics diagnostics = new Diagnostics();
        for (int i = 1000; i < 2000; i++) {
            diagnostics.add(Diagnostic.about("a" + i + ".md", Code.QUESTION_NO_WHY, "no why", ""));
        }
        for (int i = 100; i < 107; i++) {
            diagnostics.add(Diagnostic.about("b" + i + ".md", Code.FILE_ENCODING, "odd", ""));
        }
        diagnostics.add(Diagnostic.about("z.md", Code.LINK_OUTSIDE, "out", ""));
        String report = REPORT.of(diagnostics);
        assertThat(places(report))
                .hasSize(11)
                .startsWith("content/a1000.md")
                .contains("content/a1004.md", "content/b104.md")
                .endsWith("content/z.md");
        assertThat(report).endsWith("""
                        … and 997 more (995 question.no-why, 2 file.encoding); all of them: studyleaf check content

                        1008 warnings
                        """);
        assertThat(places(REPORT.all(diagnostics))).hasSize(1008);
        assertThat(REPORT.all(diagnostics)).endsWith("out\n\n1008 warnings\n");
    }

    @Test
    void fifty_are_printed_with_errors_first() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(Diagnostic.about("a.md", Code.FILE_ENCODING, "odd", ""));
        for (int i = 100; i < 160; i++) {
            diagnostics.add(Diagnostic.about("b" + i + ".md", Code.FILE_UNREADABLE, "gone", ""));
        }
        String report = REPORT.of(diagnostics);
        assertThat(places(report)).hasSize(50).startsWith("content/b100.md");
        assertThat(report).endsWith("""
                        … and 11 more (10 file.unreadable, 1 file.encoding); all of them: studyleaf check content

                        60 errors, 1 warning
                        """);
    }

    @Test
    void a_problem_of_the_output_has_no_line_and_not_the_notes_folder() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(Diagnostic.about("/tmp/site", Code.OUTPUT_BUSY, "busy", "wait"));
        assertThat(REPORT.of(diagnostics)).startsWith("/tmp/site: error[output.busy]: busy\nhelp: wait\n");
    }

    @Test
    void nothing_wrong_is_nothing_printed() {
        assertThat(REPORT.of(new Diagnostics())).isEmpty();
        assertThat(JsonReport.of(new Diagnostics())).isEqualTo("[]");
    }

    @Test
    void colours_change_nothing_but_colours() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(new SourceText("a.md", "x"), new SourceSpan(0, 1), Code.CONFIG_VALUE, "m", "h");
        String coloured = new TextReport("content/", true).of(diagnostics);
        assertThat(coloured).contains("\u001b[1;31m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(REPORT.of(diagnostics));
    }

    @Test
    void the_json_report_has_every_field_in_order() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(new SourceText("b.md", "\"x\""), new SourceSpan(1, 1), Code.CONFIG_VALUE, "no `<x>`", "h");
        diagnostics.add(Diagnostic.about("a.md", Code.FILE_ENCODING, "m", ""));
        assertThat(JsonReport.of(diagnostics))
                .isEqualTo("[{\"severity\":\"warning\",\"code\":\"file.encoding\",\"path\":\"a.md\",\"line\":1,"
                        + "\"column\":1,\"length\":0,\"message\":\"m\",\"help\":\"\"},"
                        + "{\"severity\":\"error\",\"code\":\"config.value\",\"path\":\"b.md\",\"line\":1,"
                        + "\"column\":2,\"length\":1,\"message\":\"no `\\u003cx\\u003e`\",\"help\":\"h\"}]");
    }

    private static List<String> places(String report) {
        return report.lines()
                .filter(line -> line.contains(".md:"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    private static String report(SourceText text, String marked, Code code, String help) {
        Diagnostics diagnostics = new Diagnostics();
        SourceSpan span = new SourceSpan(text.text().indexOf(marked), marked.length());
        diagnostics.add(text, span, code, "wrong", help);
        return REPORT.of(diagnostics);
    }
}
