package dev.studyleaf.glossary.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.GlossaryMaker;
import dev.studyleaf.glossary.Notes;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.DeclaredTerm;
import dev.studyleaf.source.LetterCase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinkedUsesTest {
    private static final String PAPULOSIS = "# Skin\nThe lesions of Bowenoid papulosis (BP) are small and brown.\n";
    private static final String CACHE =
            "# Caches\n## Glossary\n- **Block**: the unit of data that is moved between a cache and memory\n";

    /** Other notes, so many that a folder is not about one thing by being small. */
    private static List<ParsedNote> with(String folder, ParsedNote... notes) {
        List<ParsedNote> all = new ArrayList<>(List.of(notes));
        IntStream.range(0, 40)
                .forEach(
                        i -> all.add(Notes.note(folder + "other-" + i + ".md", "# Other " + i + "\nNothing of it.\n")));
        return all;
    }

    private static LinkedUses uses(List<ParsedNote> notes, DeclaredTerm... declared) {
        Glossary glossary = GlossaryMaker.make(notes, List.of(declared), new Diagnostics());
        return LinkedUses.of(new TermLinker(glossary), notes);
    }

    /** The words that are linked in the second of the notes. */
    private static List<String> linked(List<ParsedNote> notes, DeclaredTerm... declared) {
        ParsedNote note = notes.get(1);
        return uses(notes, declared).all().get(1).stream()
                .map(use -> note.runs().get(use.run()).text().substring(use.start(), use.end()))
                .toList();
    }

    @Test
    void a_short_form_is_no_link_in_a_note_on_something_else() {
        assertThat(linked(with(
                        "",
                        Notes.note("skin.md", PAPULOSIS),
                        Notes.note("heart.md", "# Heart\nDigoxin lowers the BP of the patient.\n"))))
                .isEmpty();
    }

    @Test
    void nor_is_a_word() {
        assertThat(linked(with(
                        "",
                        Notes.note("caches.md", CACHE),
                        Notes.note("cities.md", "# Cities\nEach block of houses has a yard.\n"))))
                .isEmpty();
    }

    @Test
    void it_is_one_where_the_note_has_its_long_name() {
        assertThat(linked(with(
                        "",
                        Notes.note("skin.md", PAPULOSIS),
                        Notes.note(
                                "lesions.md",
                                "# Lesions\nBP is treated with creams.\n# More\nBowenoid papulosis heals.\n"))))
                .containsExactly("BP", "Bowenoid papulosis");
    }

    @Test
    void it_is_one_in_a_folder_that_is_close_to_its_note() {
        assertThat(linked(with(
                        "other/",
                        Notes.note("skin/lesions.md", PAPULOSIS),
                        Notes.note("skin/creams.md", "# Creams\nBP is treated with them.\n"))))
                .containsExactly("BP");
        assertThat(linked(with(
                        "skin/",
                        Notes.note("skin/lesions.md", PAPULOSIS),
                        Notes.note("skin/creams.md", "# Creams\nBP is treated with them.\n"))))
                .as("the folder has all notes")
                .isEmpty();
    }

    @Test
    void it_is_one_where_both_notes_have_rarer_terms() {
        String both = "\nIts cache line is read by an address bus.\n";
        String terms =
                "- **Cache line**: a row of a cache with its tag\n- **Address bus**: wires that carry an address\n";
        assertThat(linked(with(
                        "",
                        Notes.note("caches.md", CACHE + terms),
                        Notes.note("memory.md", "# Memory\nA block is read at once." + both))))
                .containsExactly("block", "cache line", "address bus");
    }

    @Test
    void a_short_form_is_one_where_the_note_has_the_words_of_its_long_name() {
        ParsedNote protocol = Notes.note("net.md", "# Nets\nThe Internet Protocol (IP) sends packets.\n");
        assertThat(linked(with("", protocol, Notes.note("stack.md", "# Stack\nIP is a protocol of the internet.\n"))))
                .containsExactly("IP");
        assertThat(linked(with("", protocol, Notes.note("law.md", "# Law\nIP is a right, no protocol.\n"))))
                .as("one of the words is missing")
                .isEmpty();
        assertThat(linked(with(
                        "",
                        protocol,
                        Notes.note("law.md", "# Law\nIP is on the internet.\n## Court\nThe protocol is read.\n"))))
                .as("they stand in two sections")
                .isEmpty();
    }

    @Test
    void only_the_first_of_two_long_names_counts() {
        assertThat(linked(with(
                        "",
                        Notes.note(
                                "lungs.md",
                                "# Lungs\nHypoxic pulmonary vasoconstriction (HPV) saves air.\nHuman papilloma virus (HPV) is another thing.\n"),
                        Notes.note("warts.md", "# Warts\nHPV, a virus of the papilloma kind, is human.\n"))))
                .isEmpty();
    }

    @Test
    void a_heading_that_is_the_word_and_a_rarer_term_are_enough() {
        String terms = "- **Cache line**: a row of a cache with its tag\n";
        ParsedNote caches = Notes.note("caches.md", CACHE + terms);
        assertThat(linked(with("", caches, Notes.note("m.md", "# Blocks\nA block is one cache line.\n"))))
                .containsExactly("block", "cache line");
        assertThat(linked(with("", caches, Notes.note("m.md", "# Memory\nA block is one cache line.\n"))))
                .as("one sign is not enough")
                .containsExactly("cache line");
        assertThat(linked(with("", caches, Notes.note("m.md", "# Blocks\nEach block of houses has a yard.\n"))))
                .as("nor is a title alone")
                .isEmpty();
    }

    @Test
    void a_long_word_asks_for_one_sign() {
        String lungs = "# Lungs\n## Glossary\n- **Pneumoconiosis**: a disease of the lung by dust\n";
        assertThat(linked(with(
                        "",
                        Notes.note("lungs.md", lungs + "- **Honeycomb lung**: a lung with cysts in rows\n"),
                        Notes.note("work.md", "# Work\nPneumoconiosis leads to a honeycomb lung.\n"))))
                .containsExactly("Pneumoconiosis", "honeycomb lung");
        assertThat(linked(with(
                        "",
                        Notes.note("lungs.md", lungs),
                        Notes.note("work.md", "# Work\nPneumoconiosis is named in law.\n"))))
                .isEmpty();
    }

    @Test
    void it_is_one_in_few_notes() {
        List<ParsedNote> few = List.of(
                Notes.note("caches.md", CACHE), Notes.note("memory.md", "# Memory\nA block is read at once.\n"));
        assertThat(linked(few)).containsExactly("block");
    }

    @Test
    void names_that_say_more_are_links_everywhere() {
        String defined = """
                # Terms
                ## Glossary
                - **Cache line**: a row of a cache with its tag
                - **OpenVAS**: a scanner of weak places
                - **RAID**: several disks that look like one
                """;
        assertThat(linked(with(
                        "",
                        Notes.note("terms.md", defined),
                        Notes.note("use.md", "# Use\nOpenVAS fills a cache line of the RAID.\n"))))
                .containsExactly("OpenVAS", "cache line", "RAID");
    }

    @Test
    void what_an_author_declares_is_linked_everywhere() {
        DeclaredTerm block = new DeclaredTerm(
                "block",
                "Houses between four streets.",
                List.of(),
                "",
                true,
                LetterCase.AUTO,
                false,
                new SourceText("glossary.yml", ""),
                SourceSpan.START);
        assertThat(linked(
                        with(
                                "",
                                Notes.note("caches.md", "# Caches\nNothing.\n"),
                                Notes.note("cities.md", "# Cities\nEach block of houses has a yard.\n")),
                        block))
                .containsExactly("block");
    }

    @Test
    void a_note_that_is_edited_is_looked_at_in_the_same_way() {
        List<ParsedNote> notes = with(
                "",
                Notes.note("skin.md", PAPULOSIS),
                Notes.note("heart.md", "# Heart\nDigoxin lowers the BP of the patient.\n"));
        LinkedUses uses = uses(notes);
        assertThat(uses.now(Notes.note("heart.md", "# Heart\nIt lowers BP.\n"))).isEmpty();
        assertThat(uses.now(Notes.note("heart.md", "# Heart\nNo Bowenoid papulosis, no BP.\n")))
                .hasSize(1);
    }
}
