package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a note is called that has several headings of the first level. */
class TitlesTest extends VaultTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            h1 Definition|h1 Literature,        Graph theory.md,      Graph theory, Definition Literature
            h1 Graph theory|h1 Literature,      03 - graph-theory.md, Graph theory, Literature
            h1 Graph Theory (CS)|h1 Literature, Graph theory.md,      Graph Theory (CS), Literature
            h1 Table of routes|h1 Rules,        Routes.md,            Routes,       Table of routes Rules
            h1 Graphs|h1 Trees,                 Graphs and trees.md,  Graphs and trees, Graphs Trees
            h1 图论 讲义|h1 文献,                图论讲义.md,           图论 讲义,     文献
            h1 Start here|h1 Then here,         set/README.md,        Start here,   Then here
            h1 Only one|h2 Part,               Graph theory.md,      Only one,     Part
            h2 Part|h1 One|h1 Two,              Graph theory.md,      Graph theory, Part One Two
            """)
    void several_are_parts_of_what_the_file_is_called_unless_the_first_says_the_same(
            String headings, String file, String title, String parts) throws IOException {
        vault.with(file, headings.replace("h1", "#").replace("h2", "##").replace("|", "\n\ntext\n\n") + "\n\ntext\n")
                .build();
        String page = vault.site().keySet().stream()
                .filter(path -> path.startsWith("notes/"))
                .findFirst()
                .orElseThrow();
        assertThat(page(page).select("h1").eachText()).containsExactly(title);
        assertThat(String.join(" ", vault.prose(page).select("h2").eachText())).isEqualTo(parts);
    }

    @Test
    void a_title_of_the_front_matter_leaves_them_all_in_the_text() throws IOException {
        vault.with("a.md", "---\ntitle: Graphs\n---\n# Walks\n\nx\n\n# Trees\n").build();
        assertThat(page("notes/a.html").select("h1").eachText()).containsExactly("Graphs");
        assertThat(vault.prose("notes/a.html").select("h2").eachText()).containsExactly("Walks", "Trees");
    }
}
