package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.Chance;
import dev.studyleaf.Href;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.FrontMatterReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes put together by chance from what people write. {@code -Dchance=100} looks at a hundred times as many. */
@Tag("chance")
class AnyNotesTest {
    private static final List<String> YAML = List.of(
            "title: ",
            "slug: ",
            "permalink: ",
            "tags: ",
            "aliases: ",
            "terms:\n  ",
            "weight: ",
            "date: ",
            "lang: ",
            "draft: ",
            "[",
            "]",
            "{",
            "}",
            ": ",
            "- ",
            "\n",
            "\n  ",
            "&a ",
            "*a",
            "!!x ",
            "|",
            ">",
            "\"",
            "'",
            "#",
            "a",
            "1.10",
            "~",
            "../x",
            "\t",
            "é",
            "---\n",
            "?",
            "%");
    private static final List<String> TEXT = List.of(
            "# ",
            "## ",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "    ",
            "- [x] ",
            "- [ ] ",
            "> [!question] ",
            "> [!key]- ",
            "!!! note \"t\"\n    ",
            "=== \"t\"\n    ",
            ":::tip\n",
            ":::\n",
            "`",
            "```\n",
            "$",
            "$$",
            "\\(",
            "\\)",
            "\\begin{align}",
            "\\end{align}",
            "x^2",
            "**",
            "*",
            "_",
            "~~",
            "==",
            "[a](n1.md)",
            "[b](n2.md#h)",
            "[[n3]]",
            "[[n1#H|l]]",
            "![[n2]]",
            "![[n0#^x]]",
            "![[n1#h]]",
            " ^x\n",
            "[^1]",
            "\n[^1]: ",
            "<details>",
            "<summary>",
            "</summary>",
            "</details>",
            "<a id=\"z\"></a>",
            "[z](#z)",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "%%",
            "| a | b |\n|---|---|\n| c | d |\n",
            "|",
            "Answer: ",
            "Why: ",
            "Hint: ",
            "*[AB]: x\n",
            "AB",
            "{#own}",
            "{ .c }",
            "{{< x >}}",
            "{% y %}",
            "--8<-- \"n1.md\"\n",
            "{{#include n2.md}}\n",
            "**Heap**: a tree of numbers\n",
            "A) one\nB) two\n",
            "Heap",
            "h",
            "word ",
            "é",
            "機",
            "\u202e",
            "&amp;",
            "\\",
            "{{gap}}",
            "^[f]");

    @TempDir
    Path folder = Path.of("");

    @Test
    void any_front_matter_can_be_read() {
        Chance.times(300, chance -> {
            String text = "---\n" + some(chance, YAML, 30) + "\n---\nseen";
            Diagnostics found = new Diagnostics();
            assertThat(FrontMatterReader.read(new SourceText("n.md", text), found)
                            .body())
                    .isNotNull();
            assertThat(found.sorted()).allMatch(one -> one.line() > 0 && one.column() > 0);
        });
    }

    @Test
    void any_text_can_be_parsed_and_asked_for_questions() {
        Chance.times(400, chance -> {
            SourceText text = new SourceText("n.md", some(chance, TEXT, 80));
            Diagnostics found = new Diagnostics();
            ParsedNote note = NoteParser.parse(FrontMatterReader.read(text, found));
            QuestionReader.read(note, found);
            assertThat(found.sorted()).allMatch(one -> one.line() > 0 && one.column() > 0);
        });
    }

    @Test
    void any_notes_are_a_site_whose_links_lead_somewhere_and_whose_ids_are_unique() {
        Chance.times(12, chance -> {
            try {
                Vaults vault = new Vaults(folder.resolve(Integer.toString(chance.number(0, Integer.MAX_VALUE - 1))));
                for (int i = 0; i < 5; i++) {
                    String front = chance.number(0, 2) == 0 ? "---\n" + some(chance, YAML, 12) + "\n---\n" : "";
                    vault.with(
                            "n" + i + ".md",
                            front + some(chance, TEXT, 60) + (chance.number(0, 3) == 0 ? chance.text() : ""));
                }
                sound(vault.build());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void sound(Vaults vault) {
        assertThat(vault.reports()).noneMatch(line -> line.contains("template.problem"));
        Map<String, Document> pages = new TreeMap<>();
        vault.site().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> pages.put(path, Jsoup.parse(vault.text(path))));
        Map<String, Set<String>> ids = pages.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        page -> Set.copyOf(page.getValue().select("[id]").eachAttr("id"))));
        pages.forEach((path, page) -> {
            assertThat(page.select("[id]").eachAttr("id")).as("ids of " + path).doesNotHaveDuplicates();
            for (Element link : page.select("a[href]")) {
                String href = link.attr("href");
                if (!path.equals("404.html") && !href.matches("[a-z]+:.*")) {
                    Href to = Href.of(path, href);
                    assertThat(vault.site()).as("%s on %s", href, path).containsKey(to.file());
                    if (!to.anchor().isEmpty() && pages.containsKey(to.file())) {
                        assertThat(ids.get(to.file()))
                                .as("%s on %s", href, path)
                                .contains(to.anchor());
                    }
                }
            }
        });
    }

    private static String some(Chance chance, List<String> pieces, int most) {
        return String.join("", chance.list(1, most, () -> chance.of(pieces)));
    }
}
