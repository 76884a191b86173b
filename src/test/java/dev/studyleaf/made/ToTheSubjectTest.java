package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What does not say what is asked is not asked for: remarks on a term, lists of several kinds, tables without a head. */
class ToTheSubjectTest {
    private static List<String> listed(String note) {
        return MadeNotes.of("listed", note).stream().map(MadeNotes::prompt).toList();
    }

    private static List<String> meaning(String note) {
        return MadeNotes.of("meaning", note).stream().map(MadeNotes::prompt).toList();
    }

    private static List<String> table(String note) {
        return MadeNotes.of(note).stream()
                .filter(one -> MadeNotes.form(one).equals("table"))
                .map(MadeNotes::prompt)
                .toList();
    }

    @Test
    void a_list_of_things_has_names_for_points() {
        String note = "# Motors\n\n## Types of motors\n\n- Stepper: turns by steps\n- Servo: turns to an angle\n- %s\n";
        assertThat(listed(note.formatted("Linear: moves along a rail"))).hasSize(1);
        assertThat(listed(note.formatted("the coil that carries the current wears out before its shaft in wet rooms")))
                .isEmpty();
    }

    @Test
    void points_of_other_kinds_tasks_and_open_ends_are_no_list_to_name() {
        String note = "# Climate\n\n## Effects of warming\n\n- the ice melts\n- the sea rises\n- %s\n";
        assertThat(listed(note.formatted("storms grow"))).hasSize(1);
        assertThat(listed(note.formatted("Causes: coal, oil"))).isEmpty();
        assertThat(listed(note.formatted("Find the rise in a century."))).isEmpty();
        assertThat(listed(note.formatted("droughts, floods etc."))).isEmpty();
        assertThat(listed(note.formatted("and many others"))).isEmpty();
    }

    @Test
    void a_kind_alone_below_two_things_is_of_neither() {
        String points = "\n\n### Nachteile\n\n- wenig Raum im Haus\n- viel Lärm am Tag\n- hohe Kosten im Jahr\n";
        assertThat(listed("# Forschung\n\n## Feldstudie" + points)).hasSize(1);
        assertThat(listed("# Forschung\n\n## Labor- und Feldstudie" + points)).isEmpty();
        assertThat(listed("# Forschung\n\n## Feldstudie" + points + "\nNachteile:\n\n- kein Dach\n"))
                .as("another list of the same, if of one point")
                .isEmpty();
    }

    @Test
    void what_is_an_exercise_is_for_practice() {
        String note =
                "# Soils\n\n## %s\n\n### Features of soils\n\n- clay that holds water\n- sand that lets it through\n- humus on top\n";
        assertThat(MadeNotes.of("listed", note.formatted("Kinds"))).allMatch(Question::onNote);
        assertThat(MadeNotes.of("listed", note.formatted("Practice problems"))).noneMatch(Question::onNote);
    }

    @Test
    void a_law_is_no_kind() {
        String points = "\n\n- he asks the house\n- he sends no troops\n- he reports each week\n";
        assertThat(listed("# Nixon\n\n## War Powers of the house" + points)).hasSize(1);
        assertThat(listed("# Nixon\n\n## War Powers Act of 1973" + points)).isEmpty();
        assertThat(listed("# Nixon\n\n## Effects, remedies" + points)).isEmpty();
    }

    @Test
    void what_points_back_explains_what_stands_above() {
        String note =
                "# Codes\n\n## Sparse coding (SC)\n\n%s\n\n- **Dense coding (DC)**: a code in which all cells fire\n";
        String first = "This is a compromise between one line for each thing and the whole crowd of cells.";
        assertThat(meaning(note.formatted("> A code in which few cells fire at any time.\n\n" + first)))
                .noneMatch(prompt -> prompt.contains("Sparse"));
    }

    @Test
    void what_speaks_of_the_heading_is_said_of_that() {
        String note = "# Law\n\n## Representation\n\n- **Legal nature (LN)**: %s\n";
        assertThat(meaning(note.formatted("a rank that a rule has among all rules of a state")))
                .hasSize(1);
        assertThat(meaning(note.formatted("The representation extends what a person may do by the hand of another")))
                .isEmpty();
    }

    @Test
    void a_definition_that_breaks_off_in_a_list_is_none() {
        String note =
                "# Writers\n\n**Pascoli (GP)** is a poet of the decadence who wrote of larks. %s\n\n- supermen\n- children\n";
        assertThat(meaning(note.formatted("He lived in Barga."))).hasSize(1);
        assertThat(meaning(note.formatted("Other roads of the same time"))).isEmpty();
    }

    @Test
    void a_table_whose_first_row_is_data_has_no_head() {
        String rows = """
                | --- | --- |
                | Key | what opens a message for its reader |
                | Cipher | a way to hide a message from others |
                | Alphabet | all signs that may stand in it |
                """;
        assertThat(table("# Secrets\n\n| Term | Meaning |\n" + rows)).isNotEmpty();
        assertThat(table("# Secrets\n\n| Plaintext | original message |\n" + rows))
                .isEmpty();
        assertThat(table("# Secrets\n\n| Analogy | Meaning |\n" + rows)).isEmpty();
        assertThat(table("# Meanings\n\n| Term | Meaning |\n" + rows))
                .as("two sides")
                .isEmpty();
    }

    @Test
    void a_table_of_sides_names_them_all_in_its_head() {
        String note = """
                # XML vs HTML

                | %s | HTML |
                | --- | --- | --- |
                | tags of its own | fixed tags of the page | none |
                | strict about errors | lenient about errors | strict |
                | slow to write by hand | quick to write | quick |
                """;
        assertThat(table(note.formatted("XML | JSON"))).isEmpty();
    }

    @Test
    void rows_of_people_are_examples_of_queries() {
        String note = """
                # Queries

                | Name | %s | Team |
                | --- | --- | --- |
                | Ana | Lee | human resources of all |
                | Bo | Kim | sales of the north |
                | Cy | Ray | legal matters abroad |
                """;
        assertThat(table(note.formatted("Nest"))).isNotEmpty();
        assertThat(table(note.formatted("Last name"))).isEmpty();
        assertThat(table(note.formatted("team_name")))
                .as("a column of a database")
                .isEmpty();
    }

    @Test
    void lines_in_a_cell_are_parted() {
        String note = """
                # Birds

                | Bird | Nest | Food |
                | --- | --- | --- |
                | Puffin | burrows in the grass<br>of cliffs | small fish |
                | Heron | platforms in the tops<br/>of trees | frogs |
                | Cuckoo | what others have built | hairy worms |
                """;
        assertThat(table(note)).noneMatch(prompt -> prompt.contains("grassof") || prompt.contains("topsof"));
    }

    @Test
    void two_notes_that_answer_a_prompt_otherwise_show_none() {
        String note = "# Liver\n\n## Causes\n\n- %s\n- gall that stands\n- fat that stays\n";
        assertThat(MadeNotes.all(
                        new Silence(false, Set.of()),
                        note.formatted("wine of many years"),
                        note.formatted("mushrooms of the woods")))
                .filteredOn(one -> MadeNotes.form(one).equals("listed"))
                .hasSize(2)
                .noneMatch(one -> one.onNote());
        assertThat(MadeNotes.all(
                        new Silence(false, Set.of()),
                        note.formatted("wine of many years"),
                        note.formatted("wine of many years")))
                .as("copies")
                .filteredOn(one -> MadeNotes.form(one).equals("listed"))
                .hasSize(2)
                .allMatch(one -> one.onNote());
    }

    @Test
    void a_card_in_a_plain_note_is_a_question_of_its_author() {
        String note = """
                # Cells

                ## Water

                - What drives osmosis? :: The difference of what is solved on both sides
                - std::string is a type
                - Is it alive? :: Yes
                """;
        assertThat(MadeNotes.of("asked", note)).singleElement().satisfies(one -> {
            assertThat(one.onNote()).isTrue();
            assertThat(MadeNotes.prompt(one)).endsWith("What drives osmosis?");
            assertThat(((OpenQuestion) one).model().text()).isEqualTo("The difference of what is solved on both sides");
        });
    }

    @Test
    void a_note_whose_title_says_nothing_is_called_as_its_file() {
        String note = "# Notes\n\n## Causes\n\n- wine that is old\n- gall that stands\n- fat that stays\n";
        assertThat(MadeNotes.all(new Silence(false, Set.of()), List.of(new SourceText("organs/liver.md", note))))
                .extracting(MadeNotes::prompt)
                .containsExactly("Liver: which 3 points do the notes list under “Causes”?");
    }
}
