package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuestionMakerTest {
    @Test
    void plain_bullets_give_questions_about_every_term() {
        List<Question> questions = MadeNotes.of(MadeNotes.SURE_BIRDS);
        assertThat(questions).extracting(MadeNotes::form).contains("term", "definition", "matching", "meaning");
        String prompts = questions.stream().map(Question::words).collect(Collectors.joining("\n"));
        assertThat(prompts).contains("Albatross", "Puffin", "Pelican", "Cormorant", "Cuckoo", "Heron");
    }

    @Test
    void a_part_of_a_note_shows_its_best_questions_and_practice_has_the_rest() {
        List<Question> questions = MadeNotes.of(MadeNotes.SURE_BIRDS);
        assertThat(questions.stream().filter(Question::onNote).map(q -> q.core().section()))
                .as("one for four terms at once, and one for each of two")
                .containsExactly(1, 2, 2);
        assertThat(questions.stream().filter(q -> !q.onNote())).hasSizeGreaterThan(6);
    }

    @Test
    void what_is_not_sure_is_for_practice_only() {
        List<Question> questions = MadeNotes.of(MadeNotes.BIRDS);
        assertThat(questions)
                .isNotEmpty()
                .filteredOn(
                        question -> !MadeNotes.form(question).equals("matching")) // all points of the list have names
                .noneMatch(Question::onNote);
    }

    @Test
    void wrong_options_are_of_the_same_kind_first() {
        ChoiceQuestion question = (ChoiceQuestion) MadeNotes.of("term", MadeNotes.BIRDS).stream()
                .filter(q -> q.answers().contains("Puffin"))
                .findFirst()
                .orElseThrow();
        assertThat(question.options())
                .extracting(option -> option.text().text())
                .containsExactlyInAnyOrder("Puffin", "Albatross", "Pelican", "Cormorant");
        assertThat(question.options())
                .filteredOn(option -> !option.right())
                .allSatisfy(option -> assertThat(option.feedback()).isPresent());
    }

    @Test
    void what_could_be_right_too_is_no_wrong_option() {
        List<Question> questions = MadeNotes.of("term", """
                ## Ways of learning

                - **Supervised learning**: fits a model to examples with known labels
                - **Labelled training**: fits a model to known labels of examples
                - **Clustering**: groups points that lie near each other
                - **Ranking**: sorts documents by how well they answer a query
                - **Compression**: makes data small enough to send
                - **Learning**: getting better through experience of any sort
                """);
        ChoiceQuestion question = (ChoiceQuestion) questions.stream()
                .filter(q -> q.answers().contains("Supervised learning"))
                .findFirst()
                .orElseThrow();
        assertThat(question.options())
                .extracting(option -> option.text().text())
                .containsExactlyInAnyOrder("Supervised learning", "Clustering", "Ranking", "Compression");
    }

    @Test
    void fewer_than_three_of_a_kind_are_no_choice() {
        assertThat(MadeNotes.of("term", MadeNotes.SURE_BIRDS))
                .hasSize(4)
                .allMatch(question -> question.core().section() == 1);
        assertThat(MadeNotes.of("meaning", MadeNotes.SURE_BIRDS))
                .extracting(question -> question.core().section())
                .containsExactly(2, 2);
    }

    @Test
    void no_prompt_has_the_name_that_it_asks_for() {
        String notes = """
                ## Networks

                - **Router**: a router forwards packets between two networks
                - **Switching**: a device that switches frames inside one segment
                - **Modem**: turns digital signals into analogue ones and back
                - **Gateway**: translates between protocols of different worlds
                """;
        for (Question question : MadeNotes.of(notes)) {
            if (question instanceof ShortAnswerQuestion
                    || MadeNotes.form(question).equals("term")) {
                String prompt = MadeNotes.prompt(question).toLowerCase(Locale.ROOT);
                question.answers()
                        .forEach(answer -> assertThat(prompt).doesNotContain(answer.toLowerCase(Locale.ROOT)));
            }
        }
        assertThat(MadeNotes.of("term", notes)).noneMatch(q -> q.answers().contains("Switching"));
    }

    @Test
    void the_same_notes_give_the_same_questions_and_ids_outlive_edits_elsewhere() {
        assertThat(shown(MadeNotes.of(MadeNotes.BIRDS))).isEqualTo(shown(MadeNotes.of(MadeNotes.BIRDS)));
        List<String> before = ids(MadeNotes.of("term", MadeNotes.BIRDS));
        assertThat(ids(MadeNotes.of(
                        "term",
                        "Some words before all.\n\n" + MadeNotes.BIRDS
                                + "\n- **Rook**: a crow that lives in crowds\n")))
                .containsAll(before);
        String edited = MadeNotes.BIRDS.replace("glides over southern oceans", "sails over cold southern seas");
        assertThat(ids(MadeNotes.of("term", edited))).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void an_authors_question_silences_made_ones_on_its_term_and_on_the_page_of_its_part() {
        String asked =
                "\n> [!question] Which bird lays its eggs in nests of others?\n> Answer: cuckoo\n> Why: so it is.\n";
        List<Question> questions = MadeNotes.of(MadeNotes.SURE_BIRDS + asked);
        assertThat(questions.stream().filter(q -> !MadeNotes.form(q).isEmpty()).map(Question::words))
                .noneMatch(
                        words -> words.startsWith("Other birds: which one fits this description? “a bird that lays"));
        assertThat(questions.stream().filter(q -> q.core().section() == 2 && q.onNote()))
                .hasSize(1);
        assertThat(questions.stream().filter(q -> q.core().section() == 1 && q.onNote()))
                .hasSize(1);
    }

    @Test
    void authors_silence_all_a_note_a_line_or_one_question() {
        assertThat(MadeNotes.all(new Silence(true, Set.of()), MadeNotes.BIRDS)).isEmpty();
        assertThat(MadeNotes.of("---\nmade-questions: false\n---\n" + MadeNotes.BIRDS))
                .isEmpty();
        String line = MadeNotes.BIRDS.replace("small fish", "small fish <!--no-question-->");
        assertThat(ids(MadeNotes.of("term", line)))
                .hasSize(MadeNotes.of("term", MadeNotes.BIRDS).size() - 1);
        String one = MadeNotes.of(MadeNotes.BIRDS).get(0).id();
        assertThat(ids(MadeNotes.all(new Silence(false, Set.of(one)), MadeNotes.BIRDS)))
                .doesNotContain(one);
    }

    @Test
    void use_cases_ask_for_what_only_one_is_used_for() {
        List<Question> questions = MadeNotes.of("use-cases", """
                ## Services

                - **Polly**: turns text into spoken words
                    - use cases: audio books, call centers, reading web pages aloud
                - **Lex**: holds conversations by intent
                    - use cases: call centers, feature phone bots, ordering pizza
                - **Rekognition**: analyses images and video
                - **Glue**: prepares tables for later queries
                """);
        assertThat(questions)
                .filteredOn(question -> question.answers().equals(List.of("Polly")))
                .singleElement()
                .satisfies(question ->
                        assertThat(MadeNotes.prompt(question)).endsWith("audio books, reading web pages aloud"));
    }

    @Test
    void small_tables_are_matched_and_others_asked_for_by_their_rows() {
        MatchingQuestion pairs = (MatchingQuestion) MadeNotes.of("table", """
                ## Ports

                | protocol | carries |
                | --- | --- |
                | SMTP | outgoing mail |
                | DNS | names of hosts |
                | SSH | encrypted shells |
                | NTP | the right time |
                """).get(0);
        assertThat(pairs.pairs()).hasSize(4);
        List<Question> rows = MadeNotes.of("table", """
                ## Sorting

                | method | how it works | when |
                | --- | --- | --- |
                | Quick | parts around a pivot | usually the fastest choice |
                | Merge | joins two sorted halves | when stability matters |
                | Heap | takes the largest again and again | when memory is scarce |
                """);
        assertThat(rows)
                .hasSize(3)
                .allSatisfy(q -> assertThat(MadeNotes.prompt(q))
                        .startsWith("Sorting, method: what do the notes give for “")
                        .matches(".*“(?:Quick|Merge|Heap)” under “(?:how it works|when)”\\?"))
                .extracting(Question::answers)
                .doesNotHaveDuplicates()
                .isSubsetOf(
                        List.of("parts around a pivot"),
                        List.of("usually the fastest choice"),
                        List.of("joins two sorted halves"),
                        List.of("when stability matters"),
                        List.of("takes the largest again and again"),
                        List.of("when memory is scarce"));
    }

    @Test
    void recall_ticks_the_points_below_a_name() {
        OpenQuestion open = (OpenQuestion) MadeNotes.of("recall", """
                ## Services

                Amazon Kendra is new. Amazon Kendra is searched often, and Amazon Kendra learns.

                * Amazon Kendra
                    * searches documents by their meaning
                    * answers questions in whole sentences
                    * reads many formats of files
                """).get(0);
        assertThat(open.rubric()).hasSize(3);
    }

    @Test
    void questions_in_the_notes_are_asked_with_the_answer_below_them() {
        List<Question> questions = MadeNotes.of("asked", """
                # Notes

                **What is a monad?**

                A monoid in the category of endofunctors.

                - Why is sampling done?
                    - sampling is cheaper
                    - the whole is too large
                - Did I read chapter three?
                - Did I do the tasks?

                ## How does TCP open a connection?

                1. SYN
                2. SYN and ACK

                ## What comes next?

                https://example.org

                Is this rhetoric, you ask?

                It is.
                """);
        assertThat(questions)
                .extracting(MadeNotes::prompt)
                .containsExactlyInAnyOrder(
                        "What is a monad?", "Why is sampling done?", "How does TCP open a connection?");
    }

    @Test
    void typed_names_need_a_definition_that_is_whole() {
        assertThat(MadeNotes.of("typed", MadeNotes.BIRDS)).isEmpty();
        ShortAnswerQuestion question =
                (ShortAnswerQuestion) MadeNotes.of("typed", """
                ## Birds

                A **puffin** is a small diver that nests in burrows near cold northern seas.
                """).get(0);
        assertThat(question.accepted())
                .extracting(ShortAnswerQuestion.Accepted::text)
                .contains("puffin");
        assertThat(MadeNotes.prompt(question)).endsWith("(p…)");
    }

    private static List<String> ids(List<Question> questions) {
        Set<String> ids = new HashSet<>();
        questions.forEach(question -> assertThat(ids.add(question.id())).isTrue());
        return questions.stream().map(Question::id).toList();
    }

    private static List<String> shown(List<Question> questions) {
        return questions.stream().map(q -> q.id() + q.words() + q.onNote()).toList();
    }

    @Test
    void what_points_beside_itself_or_asks_the_author_is_no_question() {
        assertThat(MadeNotes.of("asked", """
                # Caches

                ## Is caching effective for that data?

                It depends on how often the data change.

                ## What do I do with these?

                They are thrown away after a while.

                ## Scala - object oriented and functional?

                All of it is an object, even numbers.

                ## When is a cache stale?

                When the data behind it have changed.
                """)).extracting(MadeNotes::prompt).containsExactly("When is a cache stale?");
    }
}
