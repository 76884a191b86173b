package dev.studyleaf.glossary.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.Found;
import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.GlossaryMaker;
import dev.studyleaf.glossary.NamedPlace;
import dev.studyleaf.glossary.Notes;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.spot.Spots;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where names are seen that no term has: rows of tables, lists of kinds, brackets, quotes, two scripts, cases of law. */
class NamePlacesTest {
    private static List<String> seen(NamePattern pattern, String markdown) {
        return pattern.find(Spots.of(Notes.note(markdown))).stream()
                .map(name -> name.name().text())
                .toList();
    }

    /** All that the glossary has by name: terms, then the index. */
    private static List<String> listed(String markdown) {
        Glossary glossary = GlossaryMaker.make(List.of(Notes.note(markdown)), List.of(), new Diagnostics());
        return Stream.concat(
                        glossary.terms().stream().map(Term::name),
                        glossary.names().stream().map(NamedPlace::name))
                .toList();
    }

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
    void what_something_is_called_by_a_sentence_is_introduced() {
        assertThat(seen(new IntroducedNames(), "We call $f$ **onto** or **surjective** if it has all values."))
                .containsExactly("onto", "surjective");
        assertThat(seen(new MarkedNames(), "Then the numbers are **relatively prime.** More of it."))
                .containsExactly("relatively prime");
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
    void a_name_with_its_meaning_in_brackets_is_seen() {
        assertThat(seen(new ExplainedNames(), "He abolished jizya (tax on other believers) at once.\n"))
                .containsExactly("jizya");
        assertThat(seen(new ExplainedNames(), "- $\\alpha$: Reflectivity of the ground\n"))
                .containsExactly("Reflectivity");
    }

    @Test
    void a_name_in_quotes_is_seen_and_a_possessive_is_none() {
        assertThat(seen(new QuotedNames(), "He speaks of a 'sim blocker' there.\n"))
                .containsExactly("sim blocker");
        assertThat(seen(new QuotedNames(), "The students' rooms and the teachers' rooms.\n"))
                .isEmpty();
    }

    @Test
    void a_marked_small_word_is_a_name_where_it_is_introduced_or_explained() {
        String note = "Here the **neutrals** meet, si chiama **litosfera**, and **autotrophs** (who eat light) too.\n";
        assertThat(seen(new IntroducedNames(), note)).containsExactly("neutrals", "litosfera", "autotrophs");
        assertThat(seen(new IntroducedNames(), "You must **never** do that, and **always** think.\n"))
                .isEmpty();
        assertThat(listed("# T\n\nWe meet the **neutrals** there.\n")).contains("neutrals");
        assertThat(listed("# T\n\nWe never meet **neutrals** there.\n")).doesNotContain("neutrals");
    }

    @Test
    void marked_words_in_a_row_are_names_where_the_first_is_one() {
        assertThat(seen(new IntroducedNames(), "They are called **convergent**, **divergent** or **lateral**.\n"))
                .containsExactly("convergent", "divergent", "lateral");
    }

    @Test
    void a_line_that_is_only_a_name_is_seen_where_something_stands_under_it() {
        assertThat(seen(new BareNames(), "- civil service\n  - carries out the laws\n- upper house\n"))
                .containsExactly("civil service");
    }

    @Test
    void the_subject_of_a_verb_and_what_has_another_name_beside_it_are_seen() {
        assertThat(seen(new ProseNames(), "La tettonica delle placche studia i movimenti.\n"))
                .containsExactly("tettonica delle placche");
        assertThat(seen(new ProseNames(), "It has a long-term scheduler (also known as an admission scheduler).\n"))
                .contains("long-term scheduler");
    }

    @Test
    void a_name_of_three_words_in_a_romance_language_is_as_good_as_one_of_two() {
        assertThat(listed("# T\n\n## Edema de Reinke\n\n## Costs\n")).contains("Edema de Reinke");
    }

    @Test
    void several_words_in_code_are_a_name_in_a_note_without_programs() {
        String note = "It is put into the `ready queue` by `id`.\n";
        assertThat(seen(new MarkedNames(), note)).containsExactly("ready queue");
        assertThat(seen(new MarkedNames(), note + "\n```\nqueue.add(id)\n```\n"))
                .isEmpty();
        assertThat(seen(new MarkedNames(), "He signs the <b>London pact</b> in secret.\n"))
                .containsExactly("London pact");
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
    void a_case_of_law_is_a_name() {
        assertThat(listed("# Torts\n\n### *Vosburg v. Putney* (1891)\n\nA boy kicks another boy.\n"))
                .contains("Vosburg v. Putney");
    }

    @Test
    void words_of_a_longer_name_and_of_a_file_are_no_names() {
        assertThat(seen(new ProseNames(), "It asks for the Round Trip Time of it.\n"))
                .containsExactly("Round Trip Time");
        assertThat(seen(new MarkedNames(), "see Building_Systems_final and the *event log* there\n"))
                .containsExactly("event log");
    }

    @Test
    void a_short_form_and_the_long_name_beside_it_are_names() {
        assertThat(seen(
                        new ShortFormNames(),
                        "Each has a Globally Unique Identifier (GUID), and an LDR measures it.\n"))
                .containsExactly("Globally Unique Identifier", "GUID", "LDR");
        assertThat(seen(new ShortFormNames(), "SELECT NAME FROM USERS, part III of a_FILE, AND so on.\n"))
                .isEmpty();
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
    void bold_italics_are_marked_too() {
        assertThat(seen(new MarkedNames(), "Then came the ***decree of unity*** and the __march__ of ***Rome***."))
                .containsExactly("decree of unity", "march", "Rome");
        assertThat(Found.found("The war ended. The ***decree of unity*** is a law that joins two kingdoms into one."))
                .anyMatch(found -> found.contains("decree of unity"));
    }

    @Test
    void a_link_to_a_page_whose_address_has_its_words_is_a_name() {
        String note = """
                The [Air-Crib](https://en.example.org/wiki/Skinner#Air_crib) of [Größe](https://example.org/wiki/Gr%C3%B6%C3%9Fe),
                **[Social Learning](https://example.org/wiki/Social_learning_(theory))**, [click here](https://example.org/wiki/Box),
                ![Picture](https://example.org/picture.png).
                """;
        assertThat(seen(new LinkedNames(), note)).containsExactly("Air-Crib", "Größe", "Social Learning");
        assertThat(listed("# T\n\n" + note)).contains("Air-Crib").doesNotContain("click here");
    }

    @Test
    void what_a_plain_sentence_begins_with_is_a_name_where_a_verb_a_bracket_or_a_comma_follows() {
        String note = """
                Benzyl carbocations are quite stable. Karl Bühler sah mehr. Lactase deficiency (rare) hurts.
                Gavrilo Princip, a student, shot. The path difference was small.
                """;
        assertThat(seen(new OpeningNames(), note))
                .containsExactly(
                        "Benzyl carbocations",
                        "Karl Bühler",
                        "Lactase deficiency",
                        "Gavrilo Princip",
                        "path difference");
    }

    @Test
    void what_counts_points_back_or_is_no_noun_begins_a_sentence_and_is_no_name() {
        String note = """
                Several people are here. This wave is long. Bei Kindern ist es so. Weiter gestützt wird es. Water is wet. Sind Leistungen da? Set S is wet.
                Is it so? Waves and water are wet.
                """;
        assertThat(seen(new OpeningNames(), note)).isEmpty();
    }

    @Test
    void what_is_named_after_someone_is_a_name_with_its_noun() {
        String english = "See the Stern-Gerlach experiment, a Latex agglutination test and Pareto improvements.\n";
        assertThat(seen(new HeadNounNames(), english))
                .containsExactly("Stern-Gerlach experiment", "Latex agglutination test", "Pareto improvements");
        assertThat(seen(new HeadNounNames(), "Vale la legge di Ohm, l'effet Joule et le théorème de Thalès.\n"))
                .containsExactly("legge di Ohm", "effet Joule", "théorème de Thalès");
        assertThat(seen(new HeadNounNames(), "Then Durkheim viewed law so. The law of Rome.\n"))
                .isEmpty();
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
}
