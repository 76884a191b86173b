package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Questions that can be answered without knowing anything. */
class GiveawayTest {
    private static Optional<List<String>> fair(String asked, String right, List<String> first, List<String> others) {
        return Giveaway.fair(asked, right, first, others, Function.identity());
    }

    @Test
    void a_word_that_only_the_right_answer_shares_gives_it_away() {
        List<String> wrong = List.of("Cervix", "Vulva");
        assertThat(Giveaway.is("VAIN, vaginal intraepithelial neoplasia", "Vagina", wrong))
                .isTrue();
        assertThat(Giveaway.is("het netwerkprotocol van de regel", "Protocol", List.of("Naam", "Richting")))
                .as("a part of a compound")
                .isTrue();
        assertThat(Giveaway.is("a plan of payment", "Zahlungsplan", List.of("Frist", "Mahnung")))
                .as("shorter parts are in too many words")
                .isFalse();
        assertThat(Giveaway.is("a tree with a balance", "AVL tree", List.of("Hash table", "Red-black tree")))
                .as("one of the others shares it")
                .isFalse();
    }

    @Test
    void words_that_spell_an_abbreviation_give_it_away() {
        assertThat(Giveaway.is("Open Shortest Path First", "OSPF", List.of("RIP", "BGP")))
                .isTrue();
        assertThat(Giveaway.is("a protocol of routers", "OSPF", List.of("RIP", "BGP")))
                .isFalse();
        assertThat(Giveaway.is("Time-bound", "T", List.of("S", "M"))).isTrue();
    }

    @Test
    void an_adjective_gives_its_noun_away_and_a_long_form_its_three_letters() {
        assertThat(Giveaway.is("between whole ions", "Ionic", List.of("Polar covalent", "Metallic")))
                .isTrue();
        assertThat(Giveaway.is("the entire lobe", "Lobar pneumonia", List.of("Interstitial pneumonia", "Abscess")))
                .isTrue();
        assertThat(Giveaway.is("of polar kind", "Pole", List.of("Ring", "Axis")))
                .isTrue();
        assertThat(Giveaway.is("behind two locks", "Local", List.of("Remote", "Shared")))
                .as("other words that begin alike")
                .isFalse();
        assertThat(Giveaway.is("Adenosine triphosphate", "ATP", List.of("GTP", "UTP")))
                .isTrue();
    }

    @Test
    void words_of_other_spelling_and_parts_of_compounds_give_it_away() {
        assertThat(Giveaway.is("impulsado por la presión osmótica", "ósmosis", List.of("citoplasma", "difusión")))
                .isTrue();
        assertThat(Giveaway.is("Células eucariontes con núcleo", "Eukarya", List.of("Archea", "clado")))
                .isTrue();
        assertThat(Giveaway.is(
                        "mehr Direktmandate in den Kreisen", "Überhangsmandate", List.of("Wahlkreis", "Ballade")))
                .isTrue();
        assertThat(Giveaway.is("the organization of a state", "Optimization", List.of("Budget", "Treaty")))
                .as("an ending is no part")
                .isFalse();
        assertThat(Giveaway.is("Database Management System", "DBMS", List.of("atomicity", "consistency")))
                .isTrue();
        assertThat(Giveaway.is("Data Management System", "DBMS", List.of("atomicity", "consistency")))
                .as("the letter is in a word")
                .isFalse();
    }

    @Test
    void the_only_long_answer_stands_out() {
        String right = "the plate at which electrons leave a cell and where what is in it is oxidised";
        assertThat(Giveaway.is("Anode", right, List.of("the other pole", "a tube of ions")))
                .isTrue();
        assertThat(Giveaway.is("Anode", right, List.of("the other pole", right.replace("leave", "reach"))))
                .isFalse();
    }

    @Test
    void what_is_typed_is_not_half_said_before() {
        assertThat(Giveaway.isTold("reduces overfitting by randomly dropping neurons", "dropout"))
                .isTrue();
        assertThat(Giveaway.isTold("reduces overfitting by leaving neurons out", "dropout"))
                .isFalse();
    }

    @Test
    void a_wrong_answer_that_shares_the_word_mends_the_question() {
        List<String> first = List.of("Hash table", "Linked list");
        assertThat(fair("a tree with a balance", "AVL tree", first, List.of("Heap", "Red-black tree")))
                .contains(List.of("Hash table", "Red-black tree"));
        assertThat(fair("a tree with a balance", "AVL tree", first, List.of("Heap")))
                .isEmpty();
        assertThat(fair("keeps its height small", "AVL tree", first, List.of())).contains(first);
    }

    @Test
    void a_heading_that_names_the_answer_is_no_beginning_of_its_question() {
        String note = "# Kinds of granite\n\n"
                + MadeNotes.SURE_BIRDS
                        .replace("# Birds\n\n", "")
                        .replace("Sea birds", "Puffin and others")
                        .replace("Puffin**", "Puffin auk**");
        List<Question> asked = MadeNotes.of("term", note);
        assertThat(asked)
                .filteredOn(question -> question.answers().contains("Puffin auk"))
                .isNotEmpty()
                .noneMatch(question -> MadeNotes.prompt(question).startsWith("Puffin"));
    }
}
