package dev.studyleaf.glossary;

import static dev.studyleaf.glossary.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.ParsedNote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that every text has are entries where notes explain them, and no links. */
class PlainWordsTest {
    private static List<Term> terms(ParsedNote note) {
        return GlossaryMaker.make(List.of(note), List.of(), new Diagnostics()).terms();
    }

    @Test
    void everyday_words_and_bare_words_of_code_are_shown_but_not_linked() {
        ParsedNote note = note(
                "- **Accuracy**: share of right answers\n- `list`: shows all the files\n- **Heap**: a tree whose parent is never smaller than any child.");
        assertThat(terms(note))
                .extracting(t -> t.name() + " " + t.link())
                .containsExactly("Accuracy false", "Heap true", "list false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Observação",
                "Ideia-chave",
                "Opmerking",
                "Hinweise",
                "Astuce",
                "Esempi",
                "Puntos clave",
                "備考",
                "Примечание"
            })
    void labels_of_many_languages_name_nothing(String label) {
        assertThat(terms(note("**" + label + "**: a tree whose parent is never smaller than any child.")))
                .isEmpty();
    }

    @Test
    void infinitives_that_stand_in_texts_as_verbs_are_shown_but_not_linked() {
        String line = "- **%s**: a tree whose parent is never smaller than any child.";
        for (String verb : List.of("Essere", "Avoir", "Haber", "Werden", "Worden")) {
            assertThat(terms(note(line.formatted(verb))))
                    .extracting(Term::name, Term::link)
                    .containsExactly(tuple(verb, false));
        }
        assertThat(terms(note(line.formatted("Heap"))))
                .extracting(Term::name, Term::link)
                .containsExactly(tuple("Heap", true));
        assertThat(TermWords.isTooPlainToLink("essere")).isTrue();
        assertThat(TermWords.isTooPlainToLink("TER")).isFalse();
    }
}
