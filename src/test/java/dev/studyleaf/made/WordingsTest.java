package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.prompt.Wordings;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.source.FrontMatterReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The languages of made questions. */
class WordingsTest {
    @Test
    void prompts_are_in_the_language_of_the_note() {
        String notes = MadeNotes.BIRDS.replace("# Birds", "---\nlang: %s\n---\n# Birds");
        assertThat(MadeNotes.of(notes.formatted("de")))
                .extracting(MadeNotes::prompt)
                .anyMatch(prompt -> prompt.contains("worauf trifft diese Beschreibung zu?")
                        || prompt.contains("Worauf trifft diese Beschreibung zu?"));
        assertThat(MadeNotes.of(notes.formatted("fr")))
                .extracting(MadeNotes::prompt)
                .anyMatch(prompt -> prompt.contains("Quelle description correspond à « Puffin » ?"));
        assertThat(MadeNotes.of(notes.formatted("es")))
                .extracting(MadeNotes::prompt)
                .anyMatch(prompt -> prompt.contains("¿Qué descripción corresponde a «Puffin»?"));
        assertThat(MadeNotes.of(notes.formatted("ja")))
                .extracting(MadeNotes::prompt)
                .anyMatch(prompt -> prompt.contains("「Puffin」に当てはまる説明はどれですか。"));
        assertThat(MadeNotes.of(notes.formatted("zh-Hans")))
                .extracting(MadeNotes::prompt)
                .anyMatch(prompt -> prompt.contains("哪段描述符合“Puffin”？"));
        assertThat(MadeNotes.of(notes.formatted("nl")))
                .extracting(MadeNotes::prompt)
                .anyMatch(prompt -> prompt.contains("Welke beschrijving past bij “Puffin”?"));
        assertThat(MadeNotes.of(notes.formatted("eo")))
                .extracting(MadeNotes::prompt)
                .anyMatch(prompt -> prompt.contains("Which description fits Puffin?"));
    }

    @Test
    void a_note_too_short_to_tell_its_language_is_asked_in_that_of_most_others() {
        String german =
                "Die Kuh ist ein Tier, das auf der Weide ist und nicht im Stall, und die Milch von ihr wird auch zu Käse.";
        List<ParsedNote> notes = Stream.of(
                        "Amsel: 25 cm",
                        german,
                        german + " Und die Katze.",
                        german + " Und der Hund.",
                        "The cow is a kind of animal.")
                .map(text ->
                        NoteParser.parse(FrontMatterReader.read(new SourceText("note.md", text), new Diagnostics())))
                .toList();
        String spoken = Wordings.spoken(notes);
        assertThat(spoken).isEqualTo("de");
        assertThat(Wordings.of(notes.get(0), spoken)).isEqualTo(Wordings.ALL.get("de"));
        assertThat(Wordings.of(notes.get(0), Wordings.spoken(List.of()))).isEqualTo(Wordings.ENGLISH);
    }

    @Test
    void the_language_of_a_note_changes_no_id() {
        List<String> ids =
                MadeNotes.of(MadeNotes.BIRDS).stream().map(Question::id).toList();
        assertThat(MadeNotes.of("---\nlang: de\n---\n" + MadeNotes.BIRDS))
                .extracting(Question::id)
                .containsExactlyElementsOf(ids);
    }

    @Test
    void every_language_has_the_gaps_of_english() {
        assertThat(Wordings.ALL.values())
                .allSatisfy(wording -> assertThat(gaps(wording)).isEqualTo(gaps(Wordings.ENGLISH)));
    }

    private static List<Integer> gaps(Wording wording) {
        return Stream.of(
                        wording.fits(),
                        wording.describes(),
                        wording.named(),
                        wording.uses(),
                        wording.match(),
                        wording.cell(),
                        wording.pairs(),
                        wording.sides(),
                        wording.listed(),
                        wording.defines(),
                        wording.means(),
                        wording.says(),
                        wording.points(),
                        wording.answer(),
                        wording.other())
                .map(sentence -> sentence.split("%s", -1).length)
                .toList();
    }
}
