package dev.studyleaf.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.source.FrontMatter;
import dev.studyleaf.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that stand for headings without the mark of one. */
class SubHeadingTest {
    private static final String LIST = "\n\n* one\n* two\n\nAnd so on.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gluon API",
                "application services",
                "Make the best use of data scientist's time",
                "Advantages:",
                "**Two of a kind:**",
                "Rechte der Betroffenen",
                "Hash abierto",
                "`HashMap` or `TreeMap`"
            })
    void a_short_line_above_a_list_is_one(String line) {
        assertThat(headings(line + LIST)).containsExactly(line.replaceAll("[*`:]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There are three of them:",
                "It offers:",
                "You will learn to",
                "The following are well known",
                "Instances stay on the host until either:",
                "We stop here.",
                "Why?",
                "其中：",
                "Die folgenden Begriffe",
                "Il y en a deux",
                "[a link](a.md)",
                "![picture](a.png)",
                "$a = b$",
                "A"
            })
    void a_sentence_that_leads_to_the_list_is_none(String line) {
        assertThat(headings(line + LIST)).isEmpty();
    }

    @Test
    void a_plain_line_above_a_paragraph_is_none_a_bold_one_is() {
        assertThat(headings("Gluon API\n\nIt is fast.\n")).isEmpty();
        assertThat(headings("**Gluon API**\n\nIt is fast.\n")).containsExactly("Gluon API");
        assertThat(headings("Some words.\n\n**The last words**\n")).isEmpty();
    }

    @Test
    void it_takes_no_anchor_from_a_heading() {
        ParsedNote note = note("Gluon API" + LIST + "## Gluon API\n\nText.\n");
        assertThat(note.sections().get(1).id()).isEqualTo("gluon-api");
        assertThat(note.subHeadings()).extracting(SubHeading::id).containsExactly("gluon-api-1");
    }

    @Test
    void a_note_of_plain_bullets_has_those_that_its_author_meant() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/notes/plain-bullets.md"));
        assertThat(headings(text))
                .containsExactly(
                        "object services",
                        "block services",
                        "Get more out of the night shift",
                        "Acme Rack Images",
                        "Spool API",
                        "R7 Drive Shelves",
                        "Garage Devices");
    }

    private static List<String> headings(String text) {
        return note(text).subHeadings().stream()
                .map(heading -> heading.heading().text())
                .toList();
    }

    private static ParsedNote note(String text) {
        return NoteParser.parse(new SourceFile(new SourceText("note.md", text), FrontMatter.NONE, 0));
    }
}
