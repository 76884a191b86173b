package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Notes of a size that nobody writes by hand: they are built, or the file and the limit are named. */
@Timeout(60)
class SizesTest extends VaultTest {
    @BeforeEach
    void bystander() throws IOException {
        vault.with("bystander.md", "# Bystander\n\nstill here");
    }

    @Test
    void a_line_of_fifty_megabytes_is_named_with_the_limit_and_the_rest_is_built() throws IOException {
        byte[] line = new byte[50_000_000];
        Arrays.fill(line, (byte) 'x');
        vault.with("line.md", line).build();
        assertThat(vault.reports())
                .hasSize(1)
                .allMatch(report -> report.startsWith("line.md:1:1 note.limit") && report.contains("20 MB"));
        assertThat(vault.prose("notes/bystander.html").text()).isEqualTo("still here");
    }

    @Test
    void a_table_of_more_than_a_million_cells_keeps_its_words_and_what_is_behind_it() throws IOException {
        String row = "|x".repeat(1000) + "|\n";
        vault.with("table.md", row + "|-".repeat(1000) + "|\n" + row.repeat(1999) + "\n# Behind\n\nseen")
                .build();
        assertThat(vault.prose("notes/table.html").text()).endsWith("seen");
        assertThat(vault.reports())
                .containsExactly("table.md:1:1 note.limit tables of more than 1,000,000 cells; they are shown as text");
        assertThat(vault.text("notes/table.html").chars().filter(c -> c == 'x').count())
                .isGreaterThanOrEqualTo(2_000_000);
    }

    @Test
    void twenty_thousand_equal_headings_have_anchors_of_their_own() throws IOException {
        vault.with("headings.md", "## same\n\n".repeat(20_000)).build();
        assertThat(vault.prose("notes/headings.html").select("h2").eachAttr("id"))
                .hasSize(20_000)
                .doesNotHaveDuplicates()
                .endsWith("same-19999");
    }

    @Test
    void fifty_thousand_links_lead_where_they_should() throws IOException {
        String links = IntStream.range(0, 50_000)
                .mapToObj(i -> "[b](bystander.md#x" + i % 10 + ") [[bystander]]\n")
                .collect(Collectors.joining());
        vault.with("links.md", links).build();
        assertThat(vault.prose("notes/links.html").select("a[href^=bystander.html]"))
                .hasSize(100_000);
        assertThat(vault.reports()).hasSize(10);
    }

    @Test
    void thousands_of_definitions_and_signs_are_read_in_one_pass() throws IOException {
        vault.with("terms.md", "word\n: meaning\n\n".repeat(2_000))
                .with("more.md", "word\n" + ": meaning\n".repeat(20_000))
                .with("signs.md", ":tada:".repeat(20_000) + " :a".repeat(50_000))
                .with("open.md", ("[[a " + "$x$ ".repeat(20)).repeat(2_000))
                .build();
        assertThat(vault.prose("notes/terms.html").select("dd")).hasSize(2_000);
        assertThat(vault.prose("notes/more.html").select("dd")).hasSize(20_000);
        assertThat(vault.prose("notes/signs.html").text()).endsWith(":a :a");
    }

    @Test
    void a_title_of_a_hundred_thousand_characters_is_one() throws IOException {
        vault.with("title.md", ("---\ntitle: " + "t".repeat(60_000) + "\n---\nseen").getBytes(StandardCharsets.UTF_8))
                .with("heading.md", "# " + "h".repeat(100_000) + "\n\nseen")
                .build();
        assertThat(vault.prose("notes/title.html").text()).isEqualTo("seen");
        assertThat(vault.prose("notes/heading.html").text()).isEqualTo("seen");
    }
}
