package dev.studyleaf.glossary.name;

import static dev.studyleaf.glossary.name.SeenNames.listed;
import static dev.studyleaf.glossary.name.SeenNames.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.glossary.Found;
import org.junit.jupiter.api.Test;

/** Where names are seen that no term has: rows of tables, lists, headings, formulas, lines that are only a name. */
class NamePlacesTest {
    @Test
    void a_row_of_a_table_has_its_name_in_its_first_column() {
        String table = """
                | Attack | What is known |
                |---|---|
                | **Known plaintext** | the algorithm and one pair or more |
                | **Chosen text** | both |
                """;
        assertThat(seen(new TableNames(), table)).containsExactly("Known plaintext", "Chosen text");
        assertThat(Found.found(table)).containsExactly("[Known plaintext] = the algorithm and one pair or more");
    }

    @Test
    void two_names_of_one_thing_are_parted_by_a_slash() {
        assertThat(seen(new LeadNames(), "**Excursionist/Same-day visitor:** stays for a day"))
                .containsExactly("Excursionist", "Same-day visitor");
        assertThat(seen(new LeadNames(), "TCP/IP: two protocols")).doesNotContain("TCP", "IP");
    }

    @Test
    void an_item_may_be_another_name_of_what_stands_above() {
        assertThat(seen(new ItemNames(), "- Travel agents\n    - AKA travel counsellors\n"))
                .containsExactly("travel counsellors");
    }

    @Test
    void the_letter_of_a_formula_is_no_part_of_a_heading() {
        assertThat(seen(NamePatterns.HEADINGS, "# Wellen\n## Brechzahl n\ntext\n"))
                .contains("Brechzahl");
    }

    @Test
    void a_formula_says_what_its_signs_are() {
        String formula = """
                $$
                T \\ldots \\text{Periodendauer} \\quad [T] = 1s \\\\
                \\omega \\ldots \\text{Kreisfrequenz/Winkelgeschwindigkeit} \\\\
                x = 1 \\text{ if } y
                $$
                """;
        assertThat(seen(new LegendNames(), formula))
                .containsExactly("Periodendauer", "Kreisfrequenz", "Winkelgeschwindigkeit");
    }

    @Test
    void a_table_of_signs_says_what_they_are() {
        String table = """
                | Sign | Unit | Meaning |
                |---|---|---|
                | $k$ | $1/m$ | Wellenzahl |
                | $\\lambda$ | $m$ | Wellenlänge |
                """;
        assertThat(seen(new LegendNames(), table)).containsExactly("Wellenzahl", "Wellenlänge");
        assertThat(seen(new LegendNames(), table.replace("$k$", "Länge"))).isEmpty();
        assertThat(seen(new LegendNames(), "| $k$ | Wellenzahl |\n|---|---|\n")).isEmpty();
    }

    @Test
    void a_table_of_dates_or_numbers_names_nothing() {
        assertThat(seen(
                        new TableNames(),
                        "| Date | Room |\n|---|---|\n| Monday | big hall |\n| Friday | small hall |\n"))
                .isEmpty();
        assertThat(seen(new TableNames(), "| Size | Room |\n|---|---|\n| 12 | big hall |\n| 14 | small hall |\n"))
                .isEmpty();
    }

    @Test
    void what_a_line_announces_as_kinds_are_names() {
        String note = "Types of joins:\n\n- inner join\n- outer join\n- **Why**: because\n";
        assertThat(seen(new KindNames(), note)).containsExactly("inner join", "outer join");
        assertThat(seen(new KindNames(), "We went home:\n\n- by train\n- quickly\n"))
                .isEmpty();
    }

    @Test
    void a_line_that_is_only_a_name_is_seen_where_something_stands_under_it() {
        assertThat(seen(new BareNames(), "- civil service\n  - carries out the laws\n- upper house\n"))
                .containsExactly("civil service");
    }

    @Test
    void a_name_of_three_words_in_a_romance_language_is_as_good_as_one_of_two() {
        assertThat(listed("# T\n\n## Edema de Reinke\n\n## Costs\n")).contains("Edema de Reinke");
    }

    @Test
    void a_name_in_brackets_at_the_end_of_a_line_is_named_by_the_line() {
        assertThat(seen(new BracketedNames(), "- The glottis closes in part only (spindle gap)\n"))
                .containsExactly("spindle gap");
        assertThat(seen(new BracketedNames(), "- **Church and state are apart** (Secularism).\n"))
                .containsExactly("Secularism");
        assertThat(seen(new BracketedNames(), "- It closes in part (often) and opens (with noise) again\n"))
                .isEmpty();
    }

    @Test
    void a_name_that_an_arrow_leads_to_is_seen() {
        assertThat(seen(new ArrowNames(), "- Crystals settle --> Double contour\n"))
                .containsExactly("Double contour");
        assertThat(seen(new ArrowNames(), "- faults of the hardware &rarr; \"Physical Faults\"\n"))
                .containsExactly("Physical Faults");
        assertThat(seen(new ArrowNames(), "- Crystals settle --> they are seen there in every case\n"))
                .isEmpty();
    }

    @Test
    void a_name_in_two_scripts_is_two_names() {
        assertThat(seen(new PairedNames(), "# T\n\n### 泛素化 ubiquitination\n\n文字。\n"))
                .containsExactly("泛素化", "ubiquitination");
    }

    @Test
    void what_is_said_of_a_name_that_its_pattern_doubts_makes_an_entry_unless_it_cannot_be_read_alone() {
        String told = "# T\n\n## Stored attack\n\nIn a stored attack, the script stays on the server for good.\n";
        String remark = "# T\n\n## Stored attack\n\nIn that, the script stays on the server for good.\n";
        assertThat(Found.terms(told)).containsExactly("Stored attack");
        assertThat(Found.linked(told)).isEmpty();
        assertThat(Found.terms(remark)).isEmpty();
    }

    @Test
    void an_item_that_is_only_a_name_is_seen_without_anything_under_it() {
        assertThat(seen(new ItemNames(), "Theories:\n\n- Teoria Natalista\n- it begins at birth, they say\n- $x^2$\n"))
                .containsExactly("Teoria Natalista");
        assertThat(listed("# T\n\nThey hold:\n\n- Teoria Natalista\n- drink water\n"))
                .contains("Teoria Natalista")
                .doesNotContain("drink water");
    }

    @Test
    void little_words_of_a_romance_compound_do_not_make_a_name_long() {
        assertThat(seen(new MarkedNames(), "Inizia la **personalità civile della persona naturale** qui.\n"))
                .containsExactly("personalità civile della persona naturale");
        assertThat(seen(new MarkedNames(), "It is the **set of all stable allocations with prices** here.\n"))
                .isEmpty();
    }

    @Test
    void a_call_is_a_name_with_its_brackets() {
        assertThat(seen(
                        new CallNames(),
                        "* onStart() => wordt zichtbaar\n* event.preventDefault(): niets\n* op: .collectAsState()"))
                .containsExactly("onStart()", "event.preventDefault()", ".collectAsState()");
        assertThat(seen(new CallNames(), "of f() and g(x), and of a set ()")).isEmpty();
        assertThat(listed("* onStart() => activiteit wordt zichtbaar voor de gebruiker\n"))
                .contains("onStart()");
    }

    @Test
    void a_word_with_a_capital_inside_is_a_name() {
        assertThat(seen(new ProgramNames(), "Mit BeginInvoke, EndInvoke kann man einen ViewModelLocator aufrufen."))
                .containsExactly("BeginInvoke", "EndInvoke", "ViewModelLocator");
        assertThat(seen(new ProgramNames(), "ÄrztInnen in an HTML file, /srv/myFiles, onStart() and NaCl2"))
                .isEmpty();
        assertThat(listed("# Lists\n\nText.\n\n- MutableList\n- ConcurrentBag\n"))
                .contains("MutableList", "ConcurrentBag");
    }

    @Test
    void brackets_within_brackets_are_no_part_of_a_name() {
        assertThat(seen(new TableNames(), """
                | Profession | Definition |
                |---|---|
                | **Psychiatrist (Section 2(y))** | a doctor with a degree |
                | **Mental Health Nurse (Section 2(r)(iii))** | a nurse with a degree |
                """)).containsExactly("Psychiatrist", "Mental Health Nurse");
    }

    @Test
    void a_question_in_dutch_asks_for_its_name() {
        assertThat(seen(NamePatterns.HEADINGS, "# Android\n## Wat is een activiteit?\ntekst\n"))
                .contains("activiteit");
    }

    @Test
    void a_short_form_with_a_number_or_with_another_is_a_name() {
        String table = """
                | Level | How |
                |---|---|
                | RAID 1 | mirroring |
                | RAID 5 | parity |
                | TOC/TOU | race |
                | and/or | either |
                """;
        assertThat(seen(new TableNames(), table)).containsExactly("RAID 1", "RAID 5", "TOC/TOU");
        assertThat(listed(table)).contains("RAID 1", "RAID 5");
    }
}
