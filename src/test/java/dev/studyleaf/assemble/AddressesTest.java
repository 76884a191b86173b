package dev.studyleaf.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.source.FrontMatterReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each note has an address of its own, however many want the same. */
class AddressesTest {
    private static final int MANY = 10_000;

    @Test
    @Timeout(20)
    void ten_thousand_notes_of_one_title_and_one_address_have_as_many_addresses_and_are_warned_of() {
        List<ParsedNote> notes = IntStream.range(0, MANY)
                .mapToObj(i -> note("n" + i + ".md", "---\ntitle: Same\npermalink: same\n---\n# Same\n"))
                .toList();
        Diagnostics found = new Diagnostics();
        Map<String, String> addresses = Addresses.of(notes, found);
        assertThat(addresses).hasSize(MANY);
        assertThat(addresses.values())
                .doesNotHaveDuplicates()
                .contains("notes/same.html", "notes/same-2.html", "notes/same-" + MANY + ".html");
        assertThat(found.sorted()).hasSize(MANY - 1).allSatisfy(one -> {
            assertThat(one.code()).isEqualTo(Code.NOTE_SAME_ADDRESS);
            assertThat(one.message()).contains("`n0.md`");
        });
    }

    private static ParsedNote note(String path, String text) {
        return NoteParser.parse(FrontMatterReader.read(new SourceText(path, text), new Diagnostics()));
    }
}
