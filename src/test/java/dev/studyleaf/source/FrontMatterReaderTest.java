package dev.studyleaf.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SoftAssertionsExtension.class)
class FrontMatterReaderTest {
    @InjectSoftAssertions
    private SoftAssertions softly;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void front_matter_may_be_json_or_toml() {
        assertThat(read("---\n{\"title\":\"A: b\",\"tags\":[\"x\",\"y\"],\"dg-publish\":true}\n---\ntext")
                        .frontMatter())
                .returns(Optional.of("A: b"), FrontMatter::title)
                .returns(List.of("x", "y"), FrontMatter::tags);
        SourceFile toml = read("""
                +++
                title = "A = b"
                date = 2024-05-31
                draft = false
                [menu]
                  title = "other"
                [taxonomies]
                tags = ["x", "y"]
                [extra]
                title = "other"
                +++
                text
                """);
        assertThat(toml.frontMatter().title()).contains("A = b");
        assertThat(toml.frontMatter().placing().date()).contains("2024-05-31");
        assertThat(toml.frontMatter().tags()).containsExactly("x", "y");
        assertThat(toml.body()).isEqualTo("text\n");
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(read("+++\nno end").body()).startsWith("+++");
        assertThat(read("---\n{not json}\n---\n").body()).startsWith("---");
    }

    @Test
    void front_matter_that_is_never_closed_is_told_and_a_draft_stays_one() {
        SourceFile note = read("---\ntitle: Mine\ndraft: true # not yet\n--\n\n# Text\n");
        assertThat(note.frontMatter().draft()).isTrue();
        assertThat(note.body()).startsWith("---\ntitle");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::line, Diagnostic::length, Diagnostic::help)
                .containsExactly(tuple(Code.FRONT_MATTER_SYNTAX, 1, 3, "write a line `---` below it"));
    }

    @Test
    void a_rule_and_a_paragraph_are_no_front_matter_that_is_never_closed() {
        assertThat(read("---\nNote: this is text.\n\ntags: here\n")
                        .frontMatter()
                        .draft())
                .isFalse();
        assertThat(read("text\n\ndraft: true\n").frontMatter().draft()).isFalse();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void front_matter_may_have_blank_lines_before_it() {
        SourceFile note = read("\n \n---\ntitle: Mine\ndraft: true\n---\ntext\n");
        assertThat(note.frontMatter().title()).contains("Mine");
        assertThat(note.frontMatter().draft()).isTrue();
        assertThat(note.body()).isEqualTo("text\n");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void a_draft_that_cannot_be_read_is_one() {
        assertThat(read("---\ndraft: ture\n---\n").frontMatter().draft()).isTrue();
        assertThat(read("---\ndraft:\n---\n").frontMatter().draft()).isFalse();
        assertThat(read("---\ntitle: a: b\ndraft: \"true\"\n---\n")
                        .frontMatter()
                        .draft())
                .isTrue();
    }

    @Test
    void the_name_of_a_language_is_no_tag() {
        assertThat(read("---\nlanguage: German\n---\n").frontMatter().language())
                .isEmpty();
        read("---\nlanguage: deutsch\n---\n");
        read("---\nlanguage: jp\n---\n");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message, Diagnostic::help)
                .containsExactlyInAnyOrder(
                        tuple("`German` is no language tag", "did you mean `de`?"),
                        tuple("`deutsch` is no language tag", "did you mean `de`?"),
                        tuple("`jp` is no language tag", "write one such as `en` or `pt-BR`"));
        for (String tag : List.of("de", "pt-BR", "zh-Hans", "nds", "he", "nb", "sr-Latn-RS")) {
            assertThat(read("---\nlang: " + tag + "\n---\n").frontMatter().language())
                    .contains(tag);
        }
    }

    @Test
    void every_known_key_is_read_and_keys_of_other_tools_are_left_alone() {
        SourceFile note = read("""
                ---
                Title: Cells
                description: >
                  Small
                  rooms.
                tags: [biology, "#life", biology]
                aliases:
                  - Cell
                  - null
                terms:
                  Nucleus: The core of a cell.
                  Ribosome: {definition: Makes proteins., aliases: [ribosomes], category: Organelle, link: no}
                lang: pt-BR
                date: 2024-01-01
                weight: 1.10
                cssclass: wide
                ---
                # Text
                """);
        FrontMatter read = note.frontMatter();
        assertThat(read.title()).contains("Cells");
        assertThat(read.description()).contains("Small rooms.");
        assertThat(read.tags()).containsExactly("biology", "life");
        assertThat(read.aliases()).containsExactly("Cell");
        assertThat(read.language()).contains("pt-BR");
        assertThat(read.draft()).isFalse();
        assertThat(read.terms())
                .extracting(DeclaredTerm::name, DeclaredTerm::definition, DeclaredTerm::category, DeclaredTerm::link)
                .containsExactly(
                        tuple("Nucleus", "The core of a cell.", "", true),
                        tuple("Ribosome", "Makes proteins.", "Organelle", false));
        assertThat(note.body()).isEqualTo("# Text\n");
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void scalars_stay_what_was_written() {
        for (String written : List.of("no", "1.10", "1:30", "2024-01-01", "~", "0x1F", "1e3")) {
            assertThat(read("---\ntitle: " + written + "\n---\n").frontMatter().title())
                    .contains(written);
        }
    }

    @Test
    void tags_in_one_text_are_split_at_commas_or_else_at_spaces() {
        assertThat(read("---\ntags: a, b c, '#d'\n---\n").frontMatter().tags()).containsExactly("a", "b c", "'#d'");
        assertThat(read("---\ntags: 'a #b  c'\n---\n").frontMatter().tags()).containsExactly("a", "b", "c");
        assertThat(read("---\ntags:\n---\n").frontMatter().tags()).isEmpty();
    }

    @Test
    void drafts_are_known_even_in_broken_front_matter() {
        assertThat(read("---\ndraft: true\n---\n").frontMatter().draft()).isTrue();
        assertThat(read("---\npublish: false\n---\n").frontMatter().draft()).isTrue();
        assertThat(read("---\ndraft: false\npublish: true\n---\n").frontMatter().draft())
                .isFalse();
        assertThat(read("---\na: b: c\r\ndraft: true\r\n---\n").frontMatter().draft())
                .isTrue();
    }

    @Test
    void front_matter_never_closed_is_text() {
        assertText("---\nNote: a\n\n# Text");
        assertText("---");
        assertText("---\n");
    }

    @Test
    void three_dots_end_it_so_that_nothing_up_to_a_later_rule_is_lost() {
        SourceFile file = read("---\ntitle: Faults\n...\n\nA fault.\n\n---\n\nMore.\n");
        assertThat(file.frontMatter().title()).contains("Faults");
        assertThat(file.body()).isEqualTo("\nA fault.\n\n---\n\nMore.\n");
        assertText("---\n...\n\nA fault.\n");
    }

    @Test
    void a_rule_at_the_start_is_text() {
        assertText("---\nJust a line.\n---\nmore\n");
        assertText("---\n- a\n- b\n---\n");
        assertText("----\ntitle: a\n---\n");
        assertText(" ---\ntitle: a\n---\n");
        assertText("---\n# A heading\n\nSome text\n\n---\n");
    }

    @Test
    void empty_front_matter_is_front_matter() {
        assertThat(read("---\n---\nx").body()).isEqualTo("x");
        assertThat(read("---\n\n# comment\n---   \r\nx").body()).isEqualTo("x");
        assertThat(read("---\ntitle: a\n---").body()).isEmpty();
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void a_colon_in_a_title_is_told_with_the_line_to_write() {
        SourceFile note = read("---\ntags: [a]\ntitle: Mitosis: the phases\n---\n# Text\n");
        assertThat(note.frontMatter()).isEqualTo(FrontMatter.NONE);
        assertThat(note.body()).isEqualTo("# Text\n");
        Diagnostic only = only(Code.FRONT_MATTER_SYNTAX);
        assertThat(only.line()).isEqualTo(3);
        assertThat(only.column()).isEqualTo(15);
        assertThat(only.help()).isEqualTo("put the value in quotes: `title: \"Mitosis: the phases\"`");
    }

    @Test
    void what_the_yaml_of_notes_does_not_have_is_a_warning_at_its_place() {
        assertWarned("---\r\ntitle: a\r\ntitle: b\r\n---\r\n", 3, 1, "the key `title` is here a second time");
        assertWarned("---\ntitle: *bold*\n---\n", 2, 13, "text that starts with `*` or");
        assertWarned("---\n# 😀\ntitle: 😀\na: &x b\n---\n", 4, 4, "text that starts with `&`");
        assertWarned("---\na: !!java.net.URL [x]\n---\n", 2, 4, "text that starts with `!`");
        assertWarned("---\na: b\n\tc: d\n---\n", 3, 1, "a tab where YAML wants spaces");
        assertWarned("---\na: @b\n---\n", 2, 4, "a value without quotes cannot start with `@`");
        assertWarned("---\na: `b`\n---\n", 2, 4, "a value without quotes cannot start with ```");
        assertWarned("---\na: [draft] b\n---\n", 2, 12, "this does not belong");
        assertWarned("---\na: b\nc\n---\n", 4, 1, "a line that is no `key: value`");
    }

    @Test
    void a_quotation_mark_never_closed_is_a_warning() {
        read("---\ntitle: \"a\n---\nText");
        assertThat(only(Code.FRONT_MATTER_SYNTAX).message()).isEqualTo("a quotation mark that is never closed");
    }

    @Test
    void deep_nesting_long_yaml_and_many_aliases_end_at_once() {
        assertWarned("---\na: " + "[".repeat(100_000) + "\n---\n", 1, 1, "front matter of more than 65536");
        assertWarned("---\na: " + "[".repeat(10_000) + "\n---\n", 2, 23, "more than 20 lists or maps in each other");
        assertWarned("---\na: " + "{a: ".repeat(10_000) + "\n---\n", 2, 80, "more than 20 lists or maps");
        assertWarned("---\na: &a [b, b]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n", 2, 4, "text that starts with `&`");
        assertWarned("---\na: &x [*x]\n---\n", 2, 4, "text that starts with `&`");
    }

    @Test
    void a_value_of_the_wrong_kind_is_a_warning_and_the_rest_holds() {
        FrontMatter read = read("---\ntitle: [a, b]\ndraft: maybe\nlang: english please\ntags: [a, {b: c}]\n---\n")
                .frontMatter();
        assertThat(read.tags()).containsExactly("a");
        assertThat(read.title()).isEmpty();
        assertThat(diagnostics.sorted())
                .allMatch(d -> d.code() == Code.FRONT_MATTER_VALUE)
                .extracting(Diagnostic::line, Diagnostic::message)
                .containsExactly(
                        tuple(2, "`title` must be text"),
                        tuple(3, "`draft` must be `true` or `false`"),
                        tuple(4, "`english please` is no language tag"),
                        tuple(5, "`tags` must be a list of texts"));
    }

    @Test
    void a_note_cut_anywhere_is_read() {
        String whole = "---\r\ntitle: \"a 😀 b\"\ntags: [a, 'b']\nterms:\n  - term: x\n    link: no\n---\nText";
        for (int end = 0; end <= whole.length(); end++) {
            String cut = whole.substring(0, end);
            assertThatCode(() -> read(cut)).as(cut).doesNotThrowAnyException();
        }
    }

    private SourceFile read(String text) {
        return FrontMatterReader.read(new SourceText("a.md", text), diagnostics);
    }

    private void assertText(String text) {
        assertThat(read(text).body()).isEqualTo(text);
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    private void assertWarned(String text, int line, int column, String message) {
        Diagnostics own = new Diagnostics();
        SourceFile note = FrontMatterReader.read(new SourceText("a.md", text), own);
        assertThat(note.frontMatter()).isEqualTo(FrontMatter.NONE);
        assertThat(own.sorted()).as(text).hasSize(1);
        Diagnostic only = own.sorted().get(0);
        assertThat(only.code()).isEqualTo(Code.FRONT_MATTER_SYNTAX);
        softly.assertThat(only.message()).as(text).startsWith(message);
        softly.assertThat(only.line() + ":" + only.column())
                .as(text + only.message())
                .isEqualTo(line + ":" + column);
    }

    private Diagnostic only(Code code) {
        assertThat(diagnostics.sorted()).hasSize(1).allMatch(d -> d.code() == code);
        return diagnostics.sorted().get(0);
    }
}
