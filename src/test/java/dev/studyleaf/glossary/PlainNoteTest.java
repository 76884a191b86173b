package dev.studyleaf.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole way from a note as people write them, plain bullets and slips, to its glossary. */
class PlainNoteTest {
    private static final List<String> MUST_BE_FOUND = List.of(
            "Acme Bucket",
            "Acme Frost",
            "CAS",
            "Acme Courier",
            "Acme Ledger",
            "Acme DiskFarm",
            "Acme TapeWorm",
            "Acme Rack Images",
            "Spool API",
            "Portable Volume Format",
            "PVF",
            "R7 Drive Shelves",
            "Greenbox",
            "object services",
            "block services");

    private static final List<String> MUST_NOT_BE_TERMS = List.of(
            "support the",
            "70%",
            "admins can",
            "use cases",
            "common use cases",
            "build",
            "test",
            "ship",
            "provides",
            "...leaving",
            "get more",
            "disks and cables",
            "garage devices",
            "vdtk");

    private static Glossary glossary() throws IOException {
        try (InputStream note = PlainNoteTest.class.getResourceAsStream("/notes/plain-bullets.md")) {
            String text = new String(Objects.requireNonNull(note).readAllBytes(), StandardCharsets.UTF_8);
            return GlossaryMaker.make(List.of(Notes.note("plain-bullets.md", text)), List.of(), new Diagnostics());
        }
    }

    private static List<String> names() throws IOException {
        return glossary().terms().stream()
                .flatMap(t -> Stream.concat(Stream.of(t.name()), t.aliases().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void every_term_of_the_note_is_found() throws IOException {
        assertThat(names())
                .containsAll(MUST_BE_FOUND.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void a_product_is_linked_however_its_line_is_written() {
        String note = """
                # T

                ## Services

                - Amazon Lex
                  - voice and text chat, asked for by apps
                - Precision
                  - real cases among those claimed
                """;
        Glossary found = GlossaryMaker.make(List.of(Notes.note("a.md", note)), List.of(), new Diagnostics());
        assertThat(found.terms()).filteredOn(Term::link).extracting(Term::name).containsExactly("Amazon Lex");
    }

    @Test
    void nothing_else_is_taken_for_a_term() throws IOException {
        assertThat(names())
                .allSatisfy(name ->
                        MUST_NOT_BE_TERMS.forEach(bad -> assertThat(name).doesNotStartWith(bad)));
        assertThat(glossary().terms()).hasSize(14);
    }
}
