package dev.studyleaf.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.glossary.Notes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenLanguageTest {
    private static final String PORTUGUESE =
            "A fotossíntese é um processo que não se faz sem luz, e os animais não a fazem como as plantas.";
    private static final String ENGLISH =
            "The light is taken by the leaf, and the water that comes from the roots is split in it.";
    private static final String SILENT = "- mitose\n- meiose\n";

    private static List<ParsedNote> notes(String... texts) {
        List<ParsedNote> notes = new ArrayList<>();
        for (String text : texts) {
            notes.add(Notes.note(notes.size() + ".md", text));
        }
        return notes;
    }

    @Test
    void notes_that_tell_no_language_do_not_count() {
        assertThat(SpokenLanguage.ofMost(notes(PORTUGUESE, PORTUGUESE, ENGLISH, SILENT, SILENT, SILENT)))
                .contains("pt");
    }

    @Test
    void one_of_many_does_not_tell_that_of_all() {
        assertThat(SpokenLanguage.ofMost(notes(PORTUGUESE, SILENT, SILENT, SILENT, SILENT)))
                .isEmpty();
    }

    @Test
    void two_that_are_as_many_tell_none() {
        assertThat(SpokenLanguage.ofMost(notes(PORTUGUESE, ENGLISH))).isEmpty();
    }
}
