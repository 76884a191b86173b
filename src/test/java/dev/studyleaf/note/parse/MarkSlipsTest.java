package dev.studyleaf.note.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.source.FrontMatter;
import dev.studyleaf.source.Includes;
import dev.studyleaf.source.SourceFile;
import dev.studyleaf.tex.Macros;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkSlipsTest {
    private static List<Diagnostic> slips(String text) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = new SourceFile(new SourceText("a.md", text), FrontMatter.NONE, 0);
        NoteParser.parse(file, Includes.NONE, new Macros(), diagnostics);
        return diagnostics.sorted().stream()
                .filter(one -> one.code() == Code.NOTE_MARK)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "trem, term",
        "Tem, term",
        "terms, term",
        "notterm, not-term",
        "not_term, not-term",
        "no-term, not-term",
        "non-term, not-term",
        "no-qestion, no-question",
        "not-question, no-question"
    })
    void a_misspelt_mark_is_told_with_what_was_meant(String written, String meant) {
        assertThat(slips("# T\n\n- Anode: the plate that electrons leave <!--" + written + "-->\n"))
                .extracting(Diagnostic::message, Diagnostic::help)
                .containsExactly(tuple("no mark is called `" + written + "`", "did you mean `<!--" + meant + "-->`?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--term-->",
                "<!-- TERM -->",
                "<!--not term-->",
                "<!--no questions-->",
                "<!--team-->",
                "<!-- terms -->",
                "<!--more-->",
                "<!--todo: term-->",
                "`<!--trem-->`"
            })
    void marks_as_they_are_and_other_comments_are_left_alone(String comment) {
        assertThat(slips("# T\n\nAnode: a plate " + comment + "\n")).isEmpty();
    }

    @Test
    void one_on_a_line_of_its_own_is_told_at_its_place() {
        assertThat(slips("# T\n\n<!-- no-tarm -->\n\nText.\n"))
                .extracting(Diagnostic::line, Diagnostic::column)
                .containsExactly(tuple(3, 1));
    }
}
