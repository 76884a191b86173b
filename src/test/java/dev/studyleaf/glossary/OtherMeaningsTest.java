package dev.studyleaf.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.ParsedNote;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Short forms that two notes use for two things. */
class OtherMeaningsTest {
    private static Glossary made(String... notes) {
        List<ParsedNote> read = new ArrayList<>();
        for (int i = 0; i < notes.length; i++) {
            read.add(Notes.note(i + ".md", notes[i]));
        }
        return GlossaryMaker.make(read, List.of(), new Diagnostics());
    }

    private static Term term(Glossary glossary, String name) {
        return glossary.terms().stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_short_form_of_two_things_says_both_and_has_the_name_of_one() {
        Glossary glossary = made(
                "# Lungs\n\nIt is due to Hypoxic Pulmonary Vasoconstriction (HPV) there.\n",
                "# Skin\n\nIt is due to the Human Papilloma Virus (HPV) there.\n\n- **Human Papilloma Virus**: a small virus that infects the skin and makes warts\n");
        Term shortForm = term(glossary, "HPV");
        assertThat(shortForm.aliases()).containsExactly("Hypoxic Pulmonary Vasoconstriction");
        assertThat(shortForm.definition().text())
                .isEqualTo("Hypoxic Pulmonary Vasoconstriction; Human Papilloma Virus");
        assertThat(term(glossary, "Human Papilloma Virus").definition().text()).startsWith("a small virus");
    }

    @Test
    void one_long_name_in_two_forms_is_one() {
        Glossary glossary = made(
                "# One\n\nThey have antinuclear antibodies (ANA) there.\n",
                "# Two\n\nLook for the anti-nuclear antibody (ANA) there.\n");
        assertThat(term(glossary, "ANA").aliases()).containsExactly("antinuclear antibodies", "anti-nuclear antibody");
    }

    @Test
    void long_names_that_begin_otherwise_are_two_meanings() {
        Glossary glossary = made(
                "# One\n\nThe Media Access Control (MAC) is a layer.\n",
                "# Two\n\nUnder Mandatory Access Control (MAC) nobody may choose.\n");
        assertThat(term(glossary, "MAC").aliases()).containsExactly("Media Access Control");
    }

    @Test
    void the_long_name_that_most_notes_spell_out_comes_first() {
        Glossary glossary = made(
                "# Law\n\nIt goes to the Autorité de Protection Internet (API) first.\n",
                "# Web\n\nIt has an Application Programming Interface (API) there.\n",
                "# Web again\n\nEach Application Programming Interface (API) has calls.\n");
        assertThat(term(glossary, "API").aliases()).containsExactly("Application Programming Interface");
        assertThat(term(glossary, "API").definition().text()).startsWith("Application Programming Interface");
    }
}
