package dev.studyleaf.glossary.name;

import static dev.studyleaf.glossary.name.SeenNames.listed;
import static dev.studyleaf.glossary.name.SeenNames.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.glossary.Found;
import org.junit.jupiter.api.Test;

/** Names that sentences introduce, explain, mark or begin with. */
class ProseNamesTest {
    @Test
    void what_something_is_called_by_a_sentence_is_introduced() {
        assertThat(seen(new IntroducedNames(), "We call $f$ **onto** or **surjective** if it has all values."))
                .containsExactly("onto", "surjective");
        assertThat(seen(new MarkedNames(), "Then the numbers are **relatively prime.** More of it."))
                .containsExactly("relatively prime");
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
    void the_subject_of_a_verb_and_what_has_another_name_beside_it_are_seen() {
        assertThat(seen(new ProseNames(), "La tettonica delle placche studia i movimenti.\n"))
                .containsExactly("tettonica delle placche");
        assertThat(seen(new ProseNames(), "It has a long-term scheduler (also known as an admission scheduler).\n"))
                .contains("long-term scheduler");
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
    void what_a_sentence_calls_so_is_a_name_in_any_language() {
        assertThat(seen(new CalledNames(), "These data are also called feelings, of which there is a process."))
                .containsExactly("feelings");
        assertThat(seen(
                        new CalledNames(),
                        "On réalise un premier graphe appelé graphe partiel dont les sommets sont libres."))
                .containsExactly("graphe partiel");
        assertThat(seen(
                        new CalledNames(),
                        "Das wird auch als Diaphragma bezeichnet. Dann spricht man von Totalreflexion."))
                .containsExactly("Diaphragma", "Totalreflexion");
        assertThat(seen(new CalledNames(), "Dit wordt ook een deelboom genoemd. Dat noemen we recursie."))
                .containsExactly("deelboom", "recursie");
        assertThat(seen(new CalledNames(), "He called them in the morning.")).isEmpty();
    }

    @Test
    void sentences_of_many_languages_say_what_something_is_called() {
        assertThat(seen(new CalledNames(), "Unter Osmose versteht man den Weg des Wassers."))
                .containsExactly("Osmose");
        assertThat(seen(new CalledNames(), "Solche Flächen heißen Äquipotentialflächen."))
                .containsExactly("Äquipotentialflächen");
        assertThat(seen(new CalledNames(), "Die Wand, die man auch als Diaphragma bezeichnet."))
                .containsExactly("Diaphragma");
        assertThat(seen(new CalledNames(), "A esta forma se le llama mapa de sombreado, y más."))
                .containsExactly("mapa de sombreado");
        assertThat(seen(new CalledNames(), "Con documento informatico si intende un file."))
                .containsExactly("documento informatico");
        assertThat(seen(new CalledNames(), "Het heeft, ook wel vlottende activa genoemd, een waarde."))
                .containsExactly("vlottende activa");
        assertThat(seen(new CalledNames(), "If not, it is called 'skewed'.")).containsExactly("skewed");
    }

    @Test
    void both_names_of_what_is_called_are_seen() {
        assertThat(seen(new CalledNames(), "Es un proceso conocido como fosforilación oxidativa o quimiósmosis."))
                .containsExactly("fosforilación oxidativa", "quimiósmosis");
        assertThat(seen(new CalledNames(), "También chamado de acompanhamento ou follow-up."))
                .containsExactly("acompanhamento", "follow-up");
        assertThat(seen(new CalledNames(), "A todo ello se le conoce como metabolismo."))
                .containsExactly("metabolismo");
        assertThat(seen(new CalledNames(), "It is called context-free and is read twice."))
                .containsExactly("context-free");
    }

    @Test
    void what_sentences_tell_otherwise_is_called_nothing() {
        assertThat(seen(new CalledNames(), "Eine Schwingung heißt harmonisch, wenn sie so ist."))
                .isEmpty();
        assertThat(seen(new CalledNames(), "Le chiamate al sistema operativo.")).isEmpty();
        assertThat(seen(new CalledNames(), "Non è detto però il contrario.")).isEmpty();
        assertThat(seen(new CalledNames(), "Pawlow nannte sie konditionierte Response, die so genannte sie selbst."))
                .isEmpty();
    }

    @Test
    void one_long_word_is_listed_where_names_stand() {
        String german = "# T\n\nDas ist für die Kosten und nicht für den Ertrag der Firma, die es auch noch gibt.\n\n";
        assertThat(listed(german + "- Stellenrechnung: wo\n- Art: wo\n"))
                .contains("Stellenrechnung")
                .doesNotContain("Art");
        assertThat(listed(german + "Es geht **eigenständig** und **nachvollziehbar** zu.\n"))
                .doesNotContain("eigenständig", "nachvollziehbar");
        String italian = "# T\n\nQuesto è il testo di una nota che parla anche della rete e non solo dei nodi.\n\n";
        assertThat(listed(italian + "- Interoperabilità: sistemi\n\nLa memoria è **dinamicamente** data.\n"))
                .contains("Interoperabilità")
                .doesNotContain("dinamicamente");
    }

    @Test
    void a_plain_english_word_is_a_name_as_a_heading_in_another_language() {
        String german =
                "Das ist für die Kosten und nicht für den Ertrag der Firma, die es auch noch gibt, und mehr ist es nicht.\n\n";
        String queue = "## Queue\n- First in => First out\n\nDie Queue ist voll.\n";
        assertThat(listed("# T\n\n" + german + queue)).contains("Queue");
        assertThat(
                        listed(
                                "# T\n\nThis is what the firm has, and it is not more than that for all of us.\n\n## Queue\n- First in => First out\n\nThe Queue is full.\n"))
                .doesNotContain("Queue");
    }

    @Test
    void what_ends_in_ing_may_be_a_method_and_no_activity() {
        assertThat(seen(
                        NamePatterns.HEADINGS,
                        "# T\n\n## Konsumgütermarketing\n\na\n\n## Sampling\n\na\n\n## Reading\n\nb\n"))
                .contains("Konsumgütermarketing", "Sampling")
                .doesNotContain("Reading");
    }

    @Test
    void each_line_of_a_text_may_begin_with_a_name() {
        assertThat(seen(new LeadNames(), "Ketens: zie onder\nTianiet: een mineraal\nChloritoide: zwak gesteente\n"))
                .contains("Tianiet", "Chloritoide");
        assertThat(seen(new LeadNames(), "The text goes on and\nEverything is wrapped: it is\nlong and has no names\n"))
                .isEmpty();
    }

    @Test
    void what_a_question_within_a_note_asks_for_is_seen() {
        assertThat(seen(new AskedNames(), "1. What is a hash table?\n2. Qual a utilidade do inode bitmap?\n"))
                .containsExactly("hash table", "inode bitmap");
        assertThat(seen(new AskedNames(), "Was versteht man unter einem Angriffsvektor?\n"))
                .containsExactly("Angriffsvektor");
        assertThat(seen(new AskedNames(), "What is the result of the sum? What is the tool's main purpose?\n"))
                .isEmpty();
        assertThat(listed("# T\n\n- What is a hash table?\n")).contains("hash table");
        assertThat(listed("# Introdução - O que é um Sistema Operacional\n")).contains("Sistema Operacional");
    }

    @Test
    void what_a_clause_explains_and_a_person_who_begins_a_sentence_are_seen() {
        assertThat(seen(new ProseNames(), "They have a discoid rash, which is a chronic rash.\n"))
                .containsExactly("discoid rash");
        assertThat(seen(new ProseNames(), "- Benjamin Libet et al (1983) recorded it\n- Marc Bloch's view of it\n"))
                .containsExactly("Benjamin Libet", "Marc Bloch");
    }

    @Test
    void a_ruler_has_a_number_and_is_none_of_a_row() {
        assertThat(listed("# Henry IV\n\n# Part II\n\n# Calculus II\n")).containsExactly("Henry IV");
    }
}
