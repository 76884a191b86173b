package dev.studyleaf.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.source.settings.BookFormat;
import dev.studyleaf.source.settings.DefinedMacros;
import dev.studyleaf.source.settings.ExamPlan;
import dev.studyleaf.source.settings.MadeQuestions;
import dev.studyleaf.source.settings.PathGlobs;
import dev.studyleaf.source.settings.Settings;
import dev.studyleaf.source.settings.SettingsReader;
import dev.studyleaf.source.settings.SheetFormat;
import dev.studyleaf.source.settings.SheetSettings;
import dev.studyleaf.source.settings.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsAndGlossaryTest {
    private static final SourceSpan NOWHERE = new SourceSpan(0, 0);

    private static final String EVERY_SETTING = """
            id: ml-exam
            formerly: [Old title, older]
            title: 1.10
            description: All of it
            language: de
            base-url: https://example.org/notes
            breaks: hard
            macros: \\def\\R{\\mathbb{R}}
            made-questions: false
            not-questions: [m1, m2]
            sheet:
              pages: 3
              paper: Letter
              columns: 4
              orientation: landscape
              weights: {exam: 2.5, extras: 0}
            exam:
              questions: 65
              minutes: 130
              pass: 72 %
              domains:
                Data: 40
                Modeling: 60
              made: yes
            cards: true
            link-terms: declared
            coverage: no
            book: [epub, PDF]
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void all_settings_are_read() {
        assertThat(settings(EVERY_SETTING))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(SourceSpan.class)
                .isEqualTo(everySetting());
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    private static Settings everySetting() {
        return new Settings(
                Optional.of("ml-exam"),
                List.of("Old title", "older"),
                Optional.of("1.10"),
                "All of it",
                Optional.of("de"),
                Optional.of("https://example.org/notes/"),
                true,
                PathGlobs.NONE,
                Optional.of(new DefinedMacros("\\def\\R{\\mathbb{R}}", NOWHERE)),
                new ExamPlan(
                        65,
                        130,
                        72,
                        List.of(new ExamPlan.Domain("Data", 40, NOWHERE), new ExamPlan.Domain("Modeling", 60, NOWHERE)),
                        Optional.of(true)),
                true,
                false,
                false,
                new MadeQuestions(false, List.of("m1", "m2")),
                Optional.of(new SheetSettings(
                        new SheetFormat(3, SheetFormat.Size.LETTER, 4, true), Map.of("exam", 2.5, "extras", 0.0))),
                List.of(BookFormat.PDF, BookFormat.EPUB),
                Theme.NONE);
    }

    @Test
    void a_sheet_is_asked_for_by_its_name_alone_and_can_be_refused() {
        assertThat(settings("sheet: true\n").sheet()).contains(SheetSettings.DEFAULT);
        assertThat(settings("sheet: false\n").sheet()).isEmpty();
        assertThat(settings("sheet:\n  pages: 99\n  paper: a5\n  colums: 2\n").sheet())
                .contains(SheetSettings.DEFAULT);
        assertThat(diagnostics.sorted()).hasSize(3);
    }

    @Test
    void an_exam_that_cannot_be_is_an_error_with_its_place() {
        settings("""
                exam:
                  questions: none
                  pass: 101
                  domain:
                    Data: 3
                  domains:
                    Data: much
                """);
        assertThat(diagnostics.sorted().stream()
                        .map(d -> d.line() + ":" + d.column() + " " + d.code().id()))
                .containsExactly(
                        "2:14 config.value", "3:9 config.value", "4:3 config.unknown-key", "7:11 config.value");
    }

    @Test
    void an_empty_file_is_the_defaults() {
        assertThat(settings("")).isEqualTo(Settings.DEFAULT);
        assertThat(settings("# nothing\n")).isEqualTo(Settings.DEFAULT);
        assertThat(settings("title:\nlanguage:\nbase-url:\nbreaks:\n")).isEqualTo(Settings.DEFAULT);
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void wrong_settings_are_told_with_what_is_right() {
        settings("titel: x\nlanguage: german language\nbase-url: example.org\nbreaks: haard\nweight: 1\n");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::line, Diagnostic::column, Diagnostic::help)
                .containsExactly(
                        tuple(Code.CONFIG_UNKNOWN_KEY, 1, 1, "did you mean `title`?"),
                        tuple(Code.CONFIG_VALUE, 2, 11, "write one such as `en` or `pt-BR`"),
                        tuple(Code.CONFIG_VALUE, 3, 11, "write an address such as `https://example.org/notes/`"),
                        tuple(Code.CONFIG_VALUE, 4, 9, "did you mean `hard`?"),
                        tuple(
                                Code.CONFIG_UNKNOWN_KEY,
                                5,
                                1,
                                "known keys: id, formerly, title, description, language, base-url, breaks, exclude, macros, exam, cards, link-terms, coverage, made-questions, not-questions, sheet, book, theme"));
    }

    @Test
    void settings_that_are_no_yaml_or_no_map_are_an_error() {
        settings("title: a: b\n");
        settings("- a\n");
        settings("title: a\n---\ntitle: b\n");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(Code.CONFIG_SYNTAX, Code.CONFIG_VALUE, Code.CONFIG_SYNTAX);
    }

    @Test
    void only_web_addresses_are_base_urls() {
        for (String wrong : List.of("", "/a", "ftp://a/", "https:///a", "https://a/?b", "http://a/#b", "a b")) {
            assertThat(SettingsReader.baseUrl(wrong)).as(wrong).isEmpty();
        }
        assertThat(SettingsReader.baseUrl("HTTP://a.example/é")).contains("HTTP://a.example/%C3%A9/");
    }

    @Test
    void the_folder_gives_a_readable_title() {
        assertThat(Settings.titleOf(Path.of("/x/ml-notes"))).contains("Ml notes");
        assertThat(Settings.titleOf(Path.of("/x/ml-notes/.."))).contains("X");
        for (String plain : List.of("/a/content", "/a/Notes", "/a/docs", "/a/site", "/", "/a/-")) {
            assertThat(Settings.titleOf(Path.of(plain))).isEmpty();
        }
    }

    @Test
    void glossary_entries_are_read_in_their_order_with_their_places() {
        List<DeclaredTerm> terms = glossary("""
                - term: Zeta
                - term: "B tree"
                  definition: A wide
                    search tree.
                  aliases: B-tree, Bayer tree
                  category: Data structures
                  link: false
                  case: exact
                  drop: yes
                """);
        SourceText text = terms.get(0).text();
        assertThat(text.path()).isEqualTo("glossary.yml");
        assertThat(terms)
                .containsExactly(
                        new DeclaredTerm(
                                "Zeta", "", List.of(), "", true, LetterCase.AUTO, false, text, new SourceSpan(8, 4)),
                        new DeclaredTerm(
                                "B tree",
                                "A wide search tree.",
                                List.of("B-tree", "Bayer tree"),
                                "Data structures",
                                false,
                                LetterCase.EXACT,
                                true,
                                text,
                                new SourceSpan(21, 8)));
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void an_empty_glossary_has_no_terms() {
        assertThat(glossary("")).isEmpty();
        assertThat(glossary("---\n# soon\n")).isEmpty();
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void wrong_entries_are_told_at_their_place_and_the_others_kept() {
        List<DeclaredTerm> terms = glossary("""
                - just text
                - definition: no name
                - term: [a]
                - term: Good
                  defintion: slip
                  link: perhaps
                """);
        assertThat(terms).extracting(DeclaredTerm::name).containsExactly("Good");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::line, Diagnostic::column, Diagnostic::message)
                .containsExactly(
                        tuple(Code.GLOSSARY_SYNTAX, 1, 3, "an entry that is no map"),
                        tuple(Code.GLOSSARY_SYNTAX, 2, 3, "a term without a name"),
                        tuple(Code.GLOSSARY_SYNTAX, 3, 3, "`term` must be text"),
                        tuple(Code.GLOSSARY_SYNTAX, 3, 3, "a term without a name"),
                        tuple(Code.CONFIG_UNKNOWN_KEY, 5, 3, "no key is called `defintion`"),
                        tuple(Code.GLOSSARY_SYNTAX, 6, 9, "`link` must be `true` or `false`"));
    }

    @Test
    void a_glossary_that_is_a_map_is_an_error_with_an_example() {
        assertThat(glossary("term: A\ndefinition: b\n")).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::help)
                .containsExactly(tuple(Code.GLOSSARY_SYNTAX, "write `- term: Entropy` and under it `definition: …`"));
    }

    @Test
    void what_is_not_closed_or_not_indented_is_told_where_it_begins() {
        glossary("- term: Edge\n  definition: \"a line\n- term: B\n");
        glossary("- term: Edge\n definition: a line\n");
        settings("book: [pdf, epup]");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::line, Diagnostic::column, Diagnostic::help)
                .containsExactlyInAnyOrder(
                        tuple(2, 15, "close it"),
                        tuple(2, 2, "indent it as the lines that it belongs to"),
                        tuple(1, 13, "did you mean `epub`?"));
    }

    private Settings settings(String yaml) {
        return SettingsReader.read(new SourceText("studyleaf.yml", yaml), diagnostics);
    }

    private List<DeclaredTerm> glossary(String yaml) {
        return GlossaryFileReader.read(new SourceText("glossary.yml", yaml), diagnostics);
    }
}
