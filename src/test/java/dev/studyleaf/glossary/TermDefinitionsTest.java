package dev.studyleaf.glossary;

import static dev.studyleaf.glossary.Found.found;
import static dev.studyleaf.glossary.Found.terms;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermDefinitionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Definition — extreme point.** A point that lies on no open segment of the set.",
                "**Definition 15.6 (extreme point).** A point that lies on no open segment of the set.",
                "*Def. (extreme point)* A point that lies on no open segment of the set.",
                "Definition 2 (extreme point): A point that lies on no open segment of the set.",
                "- Definition (extreme point). A point that lies on no open segment of the set.",
                "### Definition 3.1 (extreme point)\n\nA point that lies on no open segment of the set.",
                "## Definizione: extreme point\n\nA point that lies on no open segment of the set.",
                "> [!definition] Extreme point\n> A point that lies on no open segment of the set.",
                "> [!definizione]+ Definizione: extreme point\n> A point that lies on no open segment of the set.",
                ">[!note]- Def 2: extreme point\n> A point that lies on no open segment of the set.",
            })
    void what_is_announced_is_named_by_its_announcement(String note) {
        assertThat(found("# Convexity\n\n## Setup\n\n" + note + "\n"))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("[extreme point] = A point that lies on no open segment of the set.");
    }

    @Test
    void who_defined_it_and_when_is_not_announced() {
        assertThat(found("- Definition (Exner, 1974): a response which includes perspective or depth in the blot."))
                .isEmpty();
    }

    @Test
    void a_short_form_beside_an_announced_name_is_its_alias() {
        assertThat(found("**Definition (subgame perfect equilibrium, SPE):** a plan that is best after every history"))
                .containsExactly("[subgame perfect equilibrium, SPE] = a plan that is best after every history");
    }

    @Test
    void a_number_is_no_name() {
        assertThat(terms("## Definition 3.1\n\nA process that adds one to a number.\n"))
                .isEmpty();
    }

    @Test
    void an_article_of_a_law_is_no_name_and_a_clause_has_one_behind_its_number() {
        assertThat(terms("### Definições (Art. 6º)\n\nAquisição remunerada de bens para um só fornecimento.\n"))
                .isEmpty();
        assertThat(found("**XXV - Projeto básico**: conjunto de elementos necessários para definir a obra"))
                .containsExactly("[Projeto básico] = conjunto de elementos necessários para definir a obra");
        assertThat(found("**X-ray**: a wave of high energy that passes through soft tissue"))
                .containsExactly("[X-ray] = a wave of high energy that passes through soft tissue");
    }

    @Test
    void a_marked_word_with_a_condition_is_defined_by_its_sentence() {
        assertThat(found(
                        "# Risk\n\n**Definitions.** A choice is **risk-neutral** if only its mean counts for the chooser, and"
                                + " **strictly risk-averse** if every sure thing is preferred to it.\n"))
                .contains(
                        "[risk-neutral] = A choice is risk-neutral if only its mean counts for the chooser, and strictly"
                                + " risk-averse if every sure thing is preferred to it.",
                        "[strictly risk-averse] = A choice is risk-neutral if only its mean counts for the chooser, and"
                                + " strictly risk-averse if every sure thing is preferred to it.");
        assertThat(found("Eine Menge heißt *offen*, wenn jeder Punkt eine Umgebung in ihr hat."))
                .containsExactly("[offen] = Eine Menge heißt offen, wenn jeder Punkt eine Umgebung in ihr hat.");
        assertThat(found("You should *only* do so if there is nothing else that you can do."))
                .isEmpty();
    }

    @Test
    void a_name_is_given_by_the_verbs_of_several_languages() {
        assertThat(found("Les organismes qui fabriquent leur matière sont, on les appelle **autotrophes**."))
                .containsExactly("[autotrophes] = Les organismes qui fabriquent leur matière sont");
        assertThat(found("Eine Reaktion, bei der Wärme frei wird, nennt man **exotherm**."))
                .startsWith("[exotherm] = Eine Reaktion, bei der Wärme frei wird");
    }

    @Test
    void a_name_may_be_marked_with_tags() {
        assertThat(found("Water is sorted. The <b>dew point</b> is the temperature at which water condenses."))
                .contains("[dew point] = the temperature at which water condenses.");
    }

    @Test
    void a_text_of_hundreds_of_words_defines_nothing() {
        String said = "**Recall** is the share that is found" + " and found again".repeat(20);
        assertThat(Found.terms(said + ".\n")).containsExactly("Recall");
        assertThat(Found.terms(said + " and found once more".repeat(300) + ".\n"))
                .isEmpty();
    }
}
