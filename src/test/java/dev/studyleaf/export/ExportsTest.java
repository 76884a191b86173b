package dev.studyleaf.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import dev.studyleaf.tex.Tex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format has in common, and the tables of Anki. */
class ExportsTest {
    private static final List<String> SCHEMA = List.of(
            "cards\tid nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data",
            "col\tid crt mod scm ver dty usn ls conf models decks dconf tags",
            "graves\tusn oid type",
            "notes\tid guid mid mod usn tags flds sfld csum flags data",
            "revlog\tid cid usn ease ivl lastIvl factor time type");

    @TempDir
    Path folder = Path.of("");

    static Stream<String> formats() {
        return Exports.ALL.stream().map(Export::name);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_same_study_gives_the_same_bytes(String format) {
        assertThat(Exported.of(format, Exported.study(Exported.KINDS)).bytes())
                .isEqualTo(Exported.of(format, Exported.study(Exported.KINDS)).bytes());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void no_question_is_lost_without_a_word(String format) {
        Study study = Exported.study(Exported.KINDS);
        Exported exported = Exported.of(format, study);
        String all = Stream.concat(
                        Stream.of(exported.text()),
                        exported.files().entrySet().stream()
                                .map(file -> file.getKey() + new String(file.getValue(), UTF_8)))
                .reduce("", String::concat);
        for (Note note : study.notes()) {
            for (Question question : note.questions()) {
                boolean told = exported.losses().entrySet().stream()
                        .anyMatch(loss -> loss.getKey().startsWith("the whole question")
                                && loss.getValue().stream()
                                        .anyMatch(place ->
                                                place.contains(note.parsed().path())));
                assertThat(all.contains(question.id()) || told)
                        .as(question.id())
                        .isTrue();
            }
        }
    }

    private static final String FORMULA = """
            > [!question] What is $a_1 < \\frac{b}{2}$?
            >
            > Answer: less
            >
            > Why: See
            >
            > $$x^2$$
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            anki   | \\(a_1 &lt; \\frac{b}{2}\\)      | \\[x^2\\]
            gift   | \\\\(a_1 &lt; \\\\frac\\{b\\}\\{2\\}\\\\) | \\\\[x^2\\\\]
            moodle | \\(a_1 &lt; \\frac{b}{2}\\)      | \\[x^2\\]
            csv    | \\(a_1 < \\frac{b}{2}\\)         | \\[x^2\\]
            """)
    void a_formula_is_tex_where_programs_draw_tex(String format, String inline, String display) {
        String text = Exported.of(format, Exported.study(folder, FORMULA)).text();
        assertThat(text).contains(inline, display).doesNotContain("<code");
    }

    @Test
    void a_formula_is_mathml_in_qti() {
        Study study = Exported.study(folder, FORMULA);
        Formulas formulas = Formulas.of(List.of(new Tex("a_1 < \\frac{b}{2}", false), new Tex("x^2", true)));
        byte[] zip = Exports.named("qti").orElseThrow().write(new Source(study, true, formulas), new Losses());
        String item = new Exported(zip, Map.of())
                .files().entrySet().stream()
                        .filter(file -> file.getKey().contains("item"))
                        .map(file -> new String(file.getValue(), UTF_8))
                        .findFirst()
                        .orElseThrow();
        assertThat(item).contains("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"", "<mfrac>", "<msup>");
    }

    private static final String CASE = """
            > [!case] Bakery
            > A bakery wants *fresh* loaves.

            > [!question] Is it a task?
            >
            > Answer: true
            >
            > Why: yes.

            > [!card] Words
            > Recall :: The share
            > Why: a reason
            """;

    @ParameterizedTest
    @MethodSource("formats")
    void the_icon_of_a_case_is_no_lost_picture(String format) {
        Exported exported = Exported.of(format, Exported.study(folder, CASE));
        String all = exported.text()
                + exported.files().values().stream()
                        .map(file -> new String(file, UTF_8))
                        .reduce("", String::concat);
        assertThat(all).contains("Bakery").doesNotContain("[picture]");
    }

    @Test
    void gift_keeps_a_card_and_its_explanation_apart() {
        assertThat(Exported.of("gift", Exported.study(folder, CASE)).text())
                .doesNotContain("The sharea reason")
                .containsPattern("The share.*<.*a reason");
    }

    @Test
    void cells_keep_what_stands_on_lines_of_its_own_apart() {
        String csv = Exported.of("csv", Exported.study(folder, CASE + """

                > [!question] Explain recall.
                >
                > Model: It is the share.
                >
                > - of the real
                > - cases
                """)).text();
        assertThat(csv)
                .contains(
                        "\"Words\nRecall\"",
                        "\"Bakery\nA bakery wants fresh loaves.\nIs it a task?\"",
                        "\"It is the share.\nof the real\ncases\"");
    }

    @ParameterizedTest
    @CsvSource({"gift, true", "moodle, true", "qti, false", "csv, false"})
    void an_open_end_of_a_range_is_told_where_it_is_lost(String format, boolean told) {
        Exported exported = Exported.of(format, Exported.study(folder, """
                > [!question] How much?
                >
                > Answer: [0.7, 0.9)
                >
                > Why: so.
                """));
        assertThat(exported.losses().keySet().stream().anyMatch(loss -> loss.contains("the end of a range")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"gift", "moodle", "qti", "csv", "anki"})
    void a_picture_is_told_wherever_it_stands_in_a_question(String format) throws IOException {
        Files.write(folder.resolve("x.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Exported exported = Exported.of(format, Exported.study(folder, """
                > [!question] Which one?
                > - [x] ![a tree](x.png)
                > - [ ] none
                >
                > Why: so.
                """));
        assertThat(exported.losses()).containsKey("pictures, since the study has no `base-url`");
    }

    private Database deck() throws IOException, SQLException {
        byte[] bytes =
                Exported.of("apkg", Exported.study(Exported.KINDS)).files().get("collection.anki2");
        return Database.of(Objects.requireNonNull(bytes), folder);
    }

    @Test
    void a_deck_of_anki_has_the_tables_of_anki_and_sqlite_finds_them_sound() throws IOException, SQLException {
        try (Database database = deck()) {
            assertThat(database.rows("pragma integrity_check")).containsExactly("ok");
            assertThat(database.rows(
                            "select m.name, group_concat(c.name, ' ') from sqlite_schema m, pragma_table_info(m.name) c"
                                    + " where m.type = 'table' group by m.name order by m.name"))
                    .isEqualTo(SCHEMA);
            assertThat(database.rows("select name from sqlite_schema where type = 'index' order by name"))
                    .containsExactly(
                            "ix_cards_nid",
                            "ix_cards_sched",
                            "ix_cards_usn",
                            "ix_notes_csum",
                            "ix_notes_usn",
                            "ix_revlog_cid",
                            "ix_revlog_usn");
        }
    }

    @Test
    void the_notes_and_cards_of_a_deck_belong_to_each_other() throws IOException, SQLException {
        try (Database database = deck()) {
            assertThat(database.rows("select count(*), count(distinct guid) from notes"))
                    .containsExactly("12\t12");
            assertThat(database.rows("select count(*) from cards"))
                    .as("two gaps are two cards")
                    .containsExactly("13");
            assertThat(database.rows("select count(*) from cards where nid not in (select id from notes)"))
                    .containsExactly("0");
            assertThat(
                            database.rows(
                                    "select count(*) from cards c, col where json_extract(decks, '$.' || did || '.name') is null"))
                    .containsExactly("0");
            assertThat(database.rows(
                            "select count(*) from notes n, col where json_array_length(models, '$.' || mid || '.flds')"
                                    + " <> length(flds) - length(replace(flds, char(31), '')) + 1"))
                    .containsExactly("0");
            assertThat(database.rows("select ver, json_valid(conf), json_valid(dconf), json_valid(tags) from col"))
                    .containsExactly("11\t1\t1\t1");
            assertThat(database.rows("select flds from notes where guid = 's:cloze'")
                            .get(0))
                    .startsWith(
                            "The harmonic mean of both is {{c1::F1::a letter and a digit}}; its value lies between {{c2::zero}}");
        }
    }

    @Test
    void texts_that_look_like_numbers_do_not_upset_a_column_of_numbers() throws IOException, SQLException {
        String asked = Stream.of("42", "0.8", "1e3", "-7.0", "no number")
                .map(prompt -> "> [!question] " + prompt + "\n> Answer: words\n>\n> Why: so.\n\n")
                .reduce("", String::concat);
        byte[] bytes =
                Exported.of("apkg", Exported.study(folder, asked)).files().get("collection.anki2");
        try (Database database = Database.of(bytes == null ? new byte[0] : bytes, folder)) {
            assertThat(database.rows("pragma integrity_check")).containsExactly("ok");
        }
    }

    @Test
    void words_that_a_spreadsheet_would_run_are_words() {
        String csv = Exported.of(
                        "csv",
                        Exported.study(folder, "> [!question] =HYPERLINK(1)\n> Answer: -cmd, \"x\"\n>\n> Why: so.\n"))
                .text();
        assertThat(csv)
                .startsWith("\ufeffid,kind,note,")
                .contains(",'=HYPERLINK(1),")
                .contains("\"'-cmd, \"\"x\"\"\"");
    }

    @Test
    void what_is_lost_is_told_once_for_each_question() {
        assertThat(Exported.of("gift", Exported.study(Exported.KINDS)).losses().keySet())
                .containsExactlyInAnyOrder(
                        "hints",
                        "patience with typing slips",
                        "terms of the glossary",
                        "the hint in a gap",
                        "the model answer: it is kept as feedback",
                        "the whole question: there can be only one gap",
                        "the whole question: there is none of the kind `ordering`");
        assertThat(Exported.of("json", Exported.study(Exported.KINDS)).losses()).isEmpty();
    }
}
