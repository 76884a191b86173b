package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Formulas in notes: where they begin and end, where they are shown, and what is told of wrong ones. */
class MathTest {
    @TempDir
    Path folder = Path.of("");

    private Diagnostics diagnostics = new Diagnostics();
    private Map<String, byte[]> site = Map.of();

    @Test
    void formulas_in_a_line() throws IOException {
        each(
                (markdown, prose) -> {
                    assertThat(prose.select("math:not([display]) msup").eachText())
                            .containsExactly("x2");
                    assertThat(prose.text()).doesNotContain("$", "\\");
                },
                "so $x^2$ is",
                "so \\(x^2\\) is",
                "so \\\\(x^2\\\\) is",
                "so $`x^2`$ is",
                "设$x^2$为",
                "the $x^2$-th",
                "so $x\n^2$ is",
                "**so $x^2$**",
                "> so $x^2$",
                "- so $x^2$",
                "| a |\n| - |\n| $x^2$ |",
                "==$x^2$==");
    }

    @Test
    void formulas_on_lines_of_their_own() throws IOException {
        each(
                (markdown, prose) -> {
                    assertThat(prose.select("math[display=block]").eachText()).containsExactly("a=b+c");
                    assertThat(prose.text()).doesNotContain("$", "\\");
                },
                "$$\na\n= b\n+ c\n$$",
                "$$a\n= b\n+ c$$",
                "\\[\na\n= b\n+ c\n\\]",
                "text\n$$\na\n= b\n\n+ c\n$$\nmore",
                "> $$\n> a\n> = b\n> + c\n> $$",
                "- item\n  $$\n  a\n  = b\n  + c\n  $$\n- next",
                "```math\na = b + c\n```",
                "\\begin{equation}\na\n= b\n+ c\n\\end{equation}",
                "so $$a = b + c$$ is",
                "1. x\n\n   $$\n   a = b + c\n   $$",
                "- $$\n  a\n  = b\n  + c\n  $$",
                "\\\\[ a = b + c \\\\]");
    }

    @Test
    void what_is_no_formula_stays_text() throws IOException {
        each(
                (markdown, prose) -> {
                    assertThat(prose.select("math, .tex")).isEmpty();
                    assertThat(prose.text())
                            .contains(markdown.contains("sic") ? "[sic]" : "$".repeat(markdown.contains("$") ? 1 : 0));
                    assertThat(diagnostics.sorted()).isEmpty();
                },
                "It costs $5 and $6.",
                "From $0.30/GB to $5.",
                "Set ${x} and ${y}, or ${x}/${y}.",
                "US$5 or US$6",
                "$PATH:$HOME",
                "**$5** and **$6**",
                "$5 for a set of apples and pears cost 7$",
                "a $ b $ c",
                "$",
                "$$",
                "$$$$",
                "between $5-$10",
                "$20K/$30K",
                "An end $$ that never comes",
                "`$x$` and `\\(`",
                "[sic]",
                "a \\[sic\\] b",
                "\\$x\\$",
                "$x",
                "\\begin{itemize} x \\end{itemize}",
                "$5 or US$$ are $6");
    }

    @Test
    void formulas_in_html() throws IOException {
        each(
                (markdown, prose) -> {
                    assertThat(prose.select("math").eachText()).containsExactly("a<b");
                    assertThat(prose.text()).doesNotContain("$", "&");
                },
                "<div>\nso $a &lt; b$ is\n</div>",
                "<p align=\"center\">$$a &lt; b$$</p>",
                "<table><tr><td>\\(a < b\\)</td></tr></table>",
                "<details><summary>so $a < b$</summary>\n\ntext\n\n</details>",
                "in <b>bold $a < b$</b>");
    }

    @Test
    void code_in_html_has_no_formulas_and_keeps_its_lines() throws IOException {
        Element prose = prose("<pre>\nf $a$\n    g &lt;\n</pre>\n\n<p>It is $x$, not <code>$y$</code></p>");
        assertThat(prose.select("pre").html()).isEqualTo("f $a$\n    g &lt;");
        assertThat(prose.select("math").eachText()).containsExactly("x");
        assertThat(prose.select("code").text()).isEqualTo("$y$");
    }

    @Test
    void references_show_their_names() throws IOException {
        Element prose = prose("By $\\eqref{eq:one_a}$ and $\\ref{b}$.");
        assertThat(prose.select("math").eachText()).containsExactly("(eq:one_a)", "b");
        assertThat(prose.select("a")).isEmpty();
    }

    @Test
    void a_formula_that_does_not_end_takes_no_text_with_it() throws IOException {
        Element prose = prose("$$\nfirst\n\n## Second\n\n- third $x$\n\n```\n$$\n```\n\n\\[ a\n\nlast");
        assertThat(prose.select("h2").text()).isEqualTo("Second");
        assertThat(prose.text()).contains("first", "third", "last");
        assertThat(prose.select("math")).hasSize(1);
    }

    @Test
    void a_formula_in_a_title_a_heading_and_the_table_of_contents() throws IOException {
        Element page = page("# The $L^2$ norm\n\n## On $x_1$\n\na\n\n## On [b](n.md#c) $y$\n\nb\n");
        assertThat(page.select("h1 math, h2 math, .toc math")).hasSize(5);
        assertThat(page.select("title").text()).startsWith("The L² norm");
        assertThat(page.select("h2").eachAttr("id")).contains("on-x");
        assertThat(page.select(".toc a a")).isEmpty();
    }

    @Test
    void formulas_in_questions_and_in_their_answers() throws IOException {
        Element page = page("""
                > [!question] What is $\\frac12 + \\frac12$?
                > - [x] $1$
                >   - Since $2/2$.
                > - [ ] $2$
                >   - More.
                >
                > Hint: add $1$.
                > Why: $1 = 1$.
                """);
        assertThat(page.select(".qt math, .opt math, .hint-step math, .because math, .fb math"))
                .hasSizeGreaterThan(5);
        assertThat(Sites.text(site, "review.html")).contains("<math", "assets/math.css");
    }

    @Test
    void search_finds_a_formula_by_its_signs_and_reads_it_in_an_excerpt() throws IOException {
        page("Text $\\sigma^2 = \\frac{1}{n}\\sum_i x_i$.\n\n$$\n\\alpha \\leq \\beta\n$$\n");
        StringBuilder index = new StringBuilder();
        site.keySet().stream()
                .filter(path -> path.startsWith("search/"))
                .forEach(path -> index.append(Sites.text(site, path)));
        assertThat(index.toString()).contains("σ² = 1/n∑ᵢ xᵢ", "α ≤ β").doesNotContain("\\\\frac");
    }

    @Test
    void a_formula_is_no_term() throws IOException {
        page("""
                **$O(n)$**: time that grows with the size of the input.

                - $O(1)$ - time that stays the same at any size.

                | Term | Definition |
                | --- | --- |
                | $\\sigma$ | how far values lie from their mean |
                """);
        assertThat(site.keySet()).noneMatch(path -> path.startsWith("glossary/") && !path.endsWith("index.html"));
    }

    @Test
    void what_is_wrong_is_told_with_its_place_and_shown_as_written() throws IOException {
        Element prose = prose("Fine $x$.\n\nWrong: $a + \\oops{b}$ and\n\n$$\n\\frac{1}{2\n$$\n");
        assertThat(prose.select(".tex").eachText()).containsExactly("a + \\oops{b}", "\\frac{1}{2");
        assertThat(diagnostics.sorted())
                .extracting(d -> d.line() + ":" + d.column() + " " + d.code().id() + " " + d.message())
                .containsExactly(
                        "3:13 math.syntax unsupported function name: \\oops",
                        "6:11 math.syntax unexpected end of input in a macro argument, expected '}'");
    }

    @Test
    void a_formula_cannot_bring_a_script_an_address_or_a_style() throws IOException {
        Element prose = prose("$\\href{javascript:alert(1)}{x}$ $\\text{<img src=x onerror=alert(1)>}$ $\\color{red}x$"
                + " $\\includegraphics{http://example.org/a.png}$ $\\class{eq\" onclick=\"x}{y}$ $\\rule{1em}{1em}$");
        assertThat(prose.select("a, img, script, [style], [onclick], [onerror], [href]"))
                .isEmpty();
        assertThat(Sites.text(site, "assets/math.css"))
                .contains("{color:#ff0000}")
                .doesNotContain("url(http", "example.org");
    }

    @Test
    void a_site_without_formulas_has_nothing_of_them() throws IOException {
        page("It costs $5.");
        assertThat(site.keySet()).noneMatch(path -> path.contains("math"));
        page("It is $5$.");
        assertThat(site.keySet()).contains("assets/math.css", "assets/fonts/math.woff2", "assets/fonts/GUST-math.txt");
        assertThat(Sites.text(site, "index.html") + Sites.text(site, "search.html"))
                .doesNotContain("math.css");
    }

    @Test
    @Timeout(30)
    void endless_openings_and_deep_nesting_take_no_time() throws IOException {
        Stream<String> inLines = Stream.of(
                        "$", "$$", "$a ", "$$a", "\\(", "\\[", "\\\\[", "\\begin{align}", "\\begin{", "`$", "$`")
                .flatMap(hostile -> Stream.of("", "<div>").map(tag -> tag + hostile.repeat(10_000) + " last words"));
        Stream<String> blocks = Stream.of("$$\n", "\\[\n", "\\begin{align}\n", "> $$\n", "- $$\n")
                .map(hostile -> hostile.repeat(5_000) + "\n\nlast words");
        String nested = "$" + "{".repeat(10_000) + "x" + "}".repeat(10_000) + "$ $" + "\\frac".repeat(3000) + "$ $"
                + "\\sqrt{".repeat(250) + "x" + "}".repeat(250) + "$ last words";
        each(
                (markdown, prose) -> assertThat(prose.text()).endsWith("last words"),
                Stream.concat(Stream.concat(inLines, blocks), Stream.of(nested)).toArray(String[]::new));
    }

    /** One site with a note for each text. */
    private void each(BiConsumer<String, Element> check, String... texts) throws IOException {
        Path notes = folder.resolve("notes");
        Files.createDirectories(notes);
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(notes.resolve("t" + i + ".md"), texts[i]);
        }
        diagnostics = Sites.build(notes, folder.resolve("site"));
        site = Sites.files(folder.resolve("site"));
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            Element prose = prose(Jsoup.parse(Sites.text(site, "notes/t" + i + ".html")));
            try {
                check.accept(text, prose);
            } catch (AssertionError e) {
                throw new AssertionError("in " + text.substring(0, Math.min(100, text.length())), e);
            }
        }
    }

    private static Element prose(Element page) {
        Element prose = page.select(".prose").first();
        return prose == null ? new Element("p") : prose;
    }

    private Element prose(String markdown) throws IOException {
        return prose(page(markdown));
    }

    private Element page(String markdown) throws IOException {
        Path note = folder.resolve("notes/n.md");
        Files.createDirectories(note.getParent());
        Files.writeString(note, markdown);
        diagnostics = Sites.build(folder.resolve("notes"), folder.resolve("site"));
        site = Sites.files(folder.resolve("site"));
        return Jsoup.parse(Sites.text(site, "notes/n.html"));
    }
}
