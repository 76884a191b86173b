package dev.studyleaf.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studyleaf.Href;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.site.PageKinds;
import dev.studyleaf.render.note.NoteMarkup;
import dev.studyleaf.render.template.PageRenderer;
import dev.studyleaf.render.template.TemplateProblem;
import dev.studyleaf.render.template.Templates;
import dev.studyleaf.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold for every page of every site. */
class SitePagesTest {
    private static final String NOTE = """
            ---
            title: %s
            tags: [graphs, C++]
            ---
            A **queue** is a line of things that wait. See [the other](b.md#terms).

            ## Terms

            - **Queue**: first in, first out
            - **Stack**: last in, first out; not a queue

            > [!key] Order
            > - Queue: `first: in`
            > - A stack turns things around

            > [!question] Which one is first in, first out?
            > - [x] Queue
            > - [ ] Stack

            ## Terms

            > [!question] A ==stack|pile== turns things around.

            > [!question] Match them
            > - Queue = FIFO
            > - Stack = LIFO
            > - Heap = ordered
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_pages_of_our_own_site_hold_together() {
        check(SmallSite.study(Path.of("content"), Optional.empty()));
    }

    @Test
    void the_first_page_says_how_many_questions_practice_has() {
        Map<String, String> pages = SmallSite.pages(SmallSite.study(Path.of("content"), Optional.empty()));
        Document home = Jsoup.parse(pages.getOrDefault("index.html", ""));
        Document practice = Jsoup.parse(pages.getOrDefault("practice.html", ""));
        int asked = Integer.parseInt(home.expectFirst("#standing").attr("data-total"));
        int practised = number(home.expectFirst(".doors a[href=practice.html] span"));
        assertThat(practised).isEqualTo(number(practice.expectFirst(".lede"))).isGreaterThan(asked);
    }

    private static int number(Element of) {
        return Integer.parseInt(of.text().replaceAll("\\D", ""));
    }

    @Test
    void notes_of_one_title_and_one_description_hold_together() throws IOException {
        check(small("a.md", "b.md", "deep/er/c.md"));
    }

    @Test
    void pictures_are_shown_in_questions_and_definitions_too() throws IOException {
        Files.write(folder.resolve("x.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Files.writeString(folder.resolve("a.md"), """
                # Plants

                **Tree**: a plant that looks like ![a tree](x.png) this.

                > [!question] What is ![a prompt](x.png)?
                > - [x] an ![an option](x.png)
                > - [ ] none
                >
                > Why: see ![a reason](x.png).
                """);
        Map<String, String> pages = SmallSite.pages(SmallSite.study(folder, Optional.empty()));
        assertThat(alternatives(pages, "notes/a.html")).contains("a prompt", "an option", "a reason", "a tree");
        assertThat(alternatives(pages, "practice.html")).contains("a prompt", "an option", "a reason");
        assertThat(alternatives(pages, "glossary/tree.html")).contains("a tree");
    }

    private static List<String> alternatives(Map<String, String> pages, String path) {
        return Jsoup.parse(pages.getOrDefault(path, "")).select("img").eachAttr("alt");
    }

    @Test
    void a_site_without_notes_has_its_pages() {
        check(SmallSite.study(folder, Optional.empty()));
    }

    @Test
    void a_large_site_shows_only_what_is_near_in_its_navigation() throws IOException {
        for (int i = 0; i < 70; i++) {
            write("f" + i / 10 + "/n" + i + ".md");
        }
        Map<String, String> pages = check(SmallSite.study(folder, Optional.empty()));
        Document page = Jsoup.parse(pages.getOrDefault("notes/f1/n15.html", ""));
        assertThat(page.select("#nav a[aria-current]")).hasSize(1);
        assertThat(page.select("#nav a")).hasSizeLessThan(30);
    }

    @Test
    void the_missing_page_links_from_the_root_where_the_place_is_known() throws IOException {
        write("a.md");
        Map<String, String> pages = SmallSite.pages(SmallSite.study(folder, Optional.of("https://example.org/study/")));
        Document missing = Jsoup.parse(pages.getOrDefault("404.html", ""));
        assertThat(missing.select("[href]:not([href^=#]):not([rel=icon])").eachAttr("href"))
                .allMatch(href -> href.startsWith("/study/"));
        assertThat(pages.getOrDefault("sitemap.xml", ""))
                .contains("<loc>https://example.org/study/</loc>", "<loc>https://example.org/study/notes/a.html</loc>")
                .doesNotContain("404.html");
    }

    @Test
    void a_fault_in_an_overriding_template_is_shown_at_its_place() throws IOException {
        Study study = small("a.md");
        Path overrides = Files.createDirectory(folder.resolve("templates"));
        Page home = PageKinds.pages(study).get(0);
        for (String fault : List.of("<h1>${nothing}</h1>", "<#if>", "${frame.class.name}", "${frame.getClass()}")) {
            Files.writeString(overrides.resolve("home.ftlh"), "<p>\n  " + fault);
            PageRenderer renderer = renderer(study, overrides);
            assertThatThrownBy(() -> renderer.render(home)).isInstanceOfSatisfying(TemplateProblem.class, problem -> {
                assertThat(problem.diagnostic().path()).isEqualTo(overrides + "/home.ftlh");
                assertThat(problem.diagnostic().line()).isEqualTo(2);
                assertThat(problem.diagnostic().message()).startsWith("cannot make `index.html`: ");
            });
        }
    }

    @Test
    void a_value_that_is_missing_is_named() throws IOException {
        Study study = small("a.md");
        Path overrides = Files.createDirectory(folder.resolve("templates"));
        Files.writeString(overrides.resolve("home.ftlh"), "${frame.site.titel}");
        PageRenderer renderer = renderer(study, overrides);
        Page home = PageKinds.pages(study).get(0);
        assertThatThrownBy(() -> renderer.render(home))
                .isInstanceOfSatisfying(
                        TemplateProblem.class,
                        problem -> assertThat(problem.diagnostic().message())
                                .isEqualTo("cannot make `index.html`: `frame.site.titel` has no value"));
    }

    @Test
    void what_pages_share_is_made_once_for_each_value() throws IOException {
        Study study = small("a.md");
        Path overrides = Files.createDirectory(folder.resolve("own"));
        Files.writeString(overrides.resolve("home.ftlh"), """
                <#assign n = 0>
                <#list ["a", "b", "a"] as value><@same of=[value, 1]>${value}<#assign n++></@same></#list>|${n}
                """);
        assertThat(renderer(study, overrides).render(PageKinds.pages(study).get(0)))
                .contains("aba|2");
    }

    @Test
    void what_hangs_on_a_page_cannot_be_shared() throws IOException {
        Study study = small("a.md");
        Path overrides = Files.createDirectory(folder.resolve("own"));
        Page note = PageKinds.pages(study).get(1);
        for (String fault : List.of(
                "<@same of=1>${body(note)?size}</@same>",
                "<@entries of=frame.nav.tools base=''; entry>${body(note)?size}</@entries>")) {
            Files.writeString(overrides.resolve("note.ftlh"), fault);
            assertThatThrownBy(() -> renderer(study, overrides).render(note))
                    .isInstanceOf(TemplateProblem.class)
                    .hasMessageContaining("body(…)");
        }
    }

    private static PageRenderer renderer(Study study, Path overrides) {
        return new PageRenderer(
                new Templates(Optional.of(overrides), study.info().texts()), new NoteMarkup(study));
    }

    @Test
    void a_fault_in_a_template_of_ours_that_one_of_the_authors_caused_is_told_as_such() throws IOException {
        Study study = small("a.md");
        Path overrides = Files.createDirectory(folder.resolve("own"));
        Files.writeString(overrides.resolve("lists.ftlh"), "<#macro legend></#macro>");
        PageRenderer renderer = renderer(study, overrides);
        Page home = PageKinds.pages(study).get(0);
        assertThatThrownBy(() -> renderer.render(home)).isInstanceOfSatisfying(TemplateProblem.class, problem -> {
            assertThat(problem.diagnostic().path()).isEqualTo("built-in/home.ftlh");
            assertThat(problem.diagnostic().help()).contains("those of yours");
        });
    }

    private Study small(String... paths) throws IOException {
        for (String path : paths) {
            write(path);
        }
        return SmallSite.study(folder, Optional.empty());
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, NOTE.formatted("Queues \"&\" <stacks>"));
    }

    private static Map<String, String> check(Study study) {
        Map<String, String> pages = SmallSite.pages(study);
        Map<String, Document> documents = new HashMap<>();
        pages.forEach((path, text) -> documents.put(path, Jsoup.parse(text)));
        List<String> faults = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        Set<String> linked = new HashSet<>(Set.of("index.html", "404.html"));
        documents.forEach((path, page) -> {
            alone(path, page, faults);
            if (!titles.add(page.title())
                    || !titles.add(page.select("meta[name=description]").attr("content"))) {
                faults.add(path + ": title or description is not its own");
            }
            page.select("[href], [src]").forEach(element -> link(path, element, documents, linked, faults));
        });
        pages.keySet().stream().filter(path -> !linked.contains(path)).forEach(path -> faults.add(path + ": no link"));
        assertThat(faults).isEmpty();
        return pages;
    }

    private static void alone(String path, Document page, List<String> faults) {
        List<String> ids = page.select("[id]").eachAttr("id");
        Map<String, Long> counts = ids.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        counts.values().removeIf(count -> count == 1);
        if (!counts.isEmpty()) {
            faults.add(path + ": ids " + counts);
        }
        if (page.select("h1").size() != 1) {
            faults.add(path + ": h1 " + page.select("h1").size());
        }
        page.select("style, [style], script:not([src]), [onclick], [onload]")
                .forEach(element -> faults.add(path + ": inline " + element));
        page.select("[aria-labelledby], [aria-describedby]").forEach(element -> {
            String id = element.attr("aria-labelledby") + element.attr("aria-describedby");
            if (!element.hasAttr("aria-describedby") && !ids.contains(id)) {
                faults.add(path + ": no label " + id);
            }
        });
        page.select("p p, p div, p ul, a a, button a").forEach(e -> faults.add(path + ": nested " + e.outerHtml()));
    }

    private static void link(
            String path, Element element, Map<String, Document> pages, Set<String> linked, List<String> faults) {
        String href = element.attr(element.hasAttr("href") ? "href" : "src");
        if (href.matches("(https?|data|mailto):.*") || href.startsWith("#i-")) {
            return;
        }
        Href to = Href.of(path, href);
        String target = to.file();
        Document page = pages.get(target);
        if (page == null) {
            boolean asset = target.startsWith("assets/") && Files.exists(Path.of("templates", target));
            if (!asset && !target.startsWith("files/")) {
                faults.add(path + ": " + href + " leads nowhere");
            }
        } else if (!to.anchor().isEmpty() && page.getElementById(to.anchor()) == null) {
            faults.add(path + ": " + href + " has no such place");
        }
        if (!target.equals(path)) {
            linked.add(target);
        }
    }
}
