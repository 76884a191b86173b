package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where notes stand: their order, addresses, names, and the first page. */
class PlacesTest extends VaultTest {
    /** What people call their files, and what file systems let them. */
    private static final List<String> NAMES = List.of(
            "c#",
            "100%",
            "a & b",
            "x?y",
            "[draft] (2)",
            "Untitled (3)",
            "日本語",
            "ملاحظة",
            "it's $5",
            "-rf",
            "emoji 🎉",
            "a+b",
            "%20",
            "con",
            "dot.",
            "space ",
            "line\nend",
            "!!!",
            "a".repeat(240),
            "q'\"q");

    @Test
    void odd_addresses_become_safe_ones() throws IOException {
        List<String> odd = List.of("aux", "x.", "<script>y</script>", "a/con/nul", "' -'", "\"z\\0\"");
        for (int i = 0; i < odd.size(); i++) {
            vault.with("n" + i + ".md", "---\npermalink: " + odd.get(i) + "\n---\ntext");
        }
        vault.build();
        List<String> notes = vault.site().keySet().stream()
                .filter(path -> path.startsWith("notes/"))
                .toList();
        assertThat(notes)
                .hasSize(odd.size())
                .contains("notes/aux-note.html", "notes/x.html", "notes/a/con-note/nul-note.html")
                .allMatch(path -> path.matches("notes/[a-z0-9/-]+\\.html"));
    }

    @Test
    void notes_called_like_pages_of_the_site_are_notes() throws IOException {
        List<String> names =
                List.of("search", "glossary/index", "glossary", "404", "assets/style", "tags", "review", "index");
        for (String name : names) {
            vault.with(name + ".md", "text of " + name);
        }
        vault.with("practice.md", "---\npermalink: practice\n---\ntext").build();
        for (String name : List.of("search", "glossary", "404", "assets/style", "tags", "review", "practice")) {
            assertThat(vault.site()).containsKey("notes/" + name + ".html");
        }
        assertThat(vault.prose("notes/glossary/index.html").text()).isEqualTo("text of glossary/index");
        assertThat(vault.text("search.html")).contains("data-search");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void addresses_that_a_note_has_or_had_in_another_program_lead_to_it() throws IOException {
        vault.with("n.md", "[1](/old/place/) [2](/guide/start) [3](/news/2018/01/02/first-words/) [4](/sect/sub)")
                .with("a.md", "---\naliases: [/old/place/, Other]\n---\n# A")
                .with("b.md", "---\npath: /guide/start\n---\n# B")
                .with("c.md", "---\npath: src/main\n---\n# C")
                .with("_posts/2018-01-02-first-words.md", "# P")
                .with("d.md", "---\nurl: /sect/sub/\n---\n# D")
                .build();
        assertThat(vault.prose("notes/n.html").select("a").eachAttr("href"))
                .containsExactly("a.html", "guide/start.html", "posts/first-words.html", "sect/sub.html");
        assertThat(vault.site()).containsKey("notes/c.html");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void front_matter_gives_a_note_its_address_and_links_find_it_there() throws IOException {
        vault.with(
                        "a/one.md",
                        "---\nslug: Erste Notiz\ndate: 2024-05-31T10:00:00Z\n---\n# One\n\n[two](/x/two/) [three](/y/three.html) [four](../b/four)")
                .with("b/two.md", "---\npermalink: /x/two/\n---\n# Two\n\n[one](../a/one.md)")
                .with("three.md", "---\nslug: /y/three\n---\n# Three")
                .with("b/004-four.md", "# Four")
                .build();
        assertThat(vault.prose("notes/a/erste-notiz.html").select("a").eachAttr("href"))
                .containsExactly("../x/two.html", "../y/three.html", "../b/four.html");
        assertThat(vault.prose("notes/x/two.html").select("a").attr("href")).isEqualTo("../a/erste-notiz.html");
        assertThat(page("notes/a/erste-notiz.html").select(".meta time").attr("datetime"))
                .isEqualTo("2024-05-31");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void an_address_that_could_lead_elsewhere_is_told_and_not_used() throws IOException {
        List<String> bad =
                List.of("../../x", "/../site-evil", "a\\b", "C:/x", "//host/x", "~/x", "a/%2e%2e/x", "x?y#z", "./x");
        for (int i = 0; i < bad.size(); i++) {
            vault.with("n" + i + ".md", "---\npermalink: '" + bad.get(i) + "'\n---\ntext");
        }
        vault.with("jekyll.md", "---\npermalink: /:categories/:title/\n---\ntext")
                .build();
        assertThat(vault.reports()).hasSize(bad.size()).allMatch(line -> line.contains("`permalink` cannot be"));
        for (int i = 0; i < bad.size(); i++) {
            assertThat(vault.prose("notes/n" + i + ".html").text()).isEqualTo("text");
        }
    }

    @Test
    void weights_order_notes_and_folders_and_names_order_the_rest() throws IOException {
        vault.with("b.md", "---\nweight: 2\n---\n")
                .with("a.md", "---\nnav_order: 10\n---\n")
                .with("10.5-d.md", "")
                .with("10-e.md", "")
                .with("9-c.md", "")
                .with("z/_index.md", "---\nweight: 1\ntitle: Zett\n---\n")
                .with("z/y.md", "")
                .with("z/x.md", "---\nsidebar_position: -1\n---\n")
                .build();
        assertThat(listed()).containsExactly("Zett", "X", "Y", "B", "A", "C", "E", "D");
    }

    @Test
    void a_summary_gives_order_names_and_parts_and_is_no_note() throws IOException {
        vault.with("SUMMARY.md", """
                        # Summary

                        [Preface](preface.md)

                        # The basics

                        - [Start here](z-start.md)
                            - [Deeper](deep/a.md)
                        - [Draft]()

                        # The rest

                        - [Last](b.md)
                        """)
                .with("preface.md", "# About this")
                .with("z-start.md", "# Start")
                .with("deep/a.md", "# A")
                .with("b.md", "No heading, and a name of its own in the list")
                .with("c-unlisted.md", "# Unlisted")
                .build();
        assertThat(listed()).containsExactly("Preface", "Start here", "Deeper", "Last", "Unlisted");
        assertThat(page("index.html").select("main .gt").eachText())
                .containsExactly("Notes", "The basics / Start here", "The rest", "More notes");
        assertThat(page("notes/deep/a.html").select("h1").text()).isEqualTo("A");
        assertThat(page("notes/deep/a.html").select(".pn b").eachText()).containsExactly("Start here", "Last");
        assertThat(page("notes/b.html").select("h1").text()).isEqualTo("Last");
        assertThat(vault.site()).doesNotContainKey("notes/summary.html");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void a_summary_of_something_else_is_a_note() throws IOException {
        vault.with("SUMMARY.md", "# What we learnt\n\n- [a](a.md)\n- words")
                .with("a.md", "# A")
                .build();
        assertThat(vault.prose("notes/summary.html").text()).isEqualTo("a words");
    }

    @Test
    void the_page_of_the_outermost_folder_is_the_first_page() throws IOException {
        vault.with(
                        "readme.md",
                        "# My course\n\nWelcome, see [a](a.md).\n\n## Plan\n\nx\n\n## Books\n\n> [!question] Who?\n> - [x] me\n> - [ ] you\n>\n> Why: so\n")
                .with("a.md", "# A\n\nBack [home](readme.md), to the [plan](readme.md#plan), [[README]].")
                .with("d/README.md", "# D\n\nOf the folder.")
                .build();
        Document home = page("index.html");
        assertThat(home.title()).isEqualTo("My course");
        assertThat(home.select("main h1").eachText()).containsExactly("My course");
        assertThat(home.select(".prose").text()).contains("Welcome, see a.");
        assertThat(home.select(".prose .quiz")).hasSize(1);
        assertThat(home.select("link[href$=questions.css]")).hasSize(1);
        assertThat(listed()).containsExactly("A", "D");
        assertThat(page("notes/a.html").select(".kick").text()).isEqualTo("Note 1 of 2");
        assertThat(vault.prose("notes/a.html").select("a").eachAttr("href"))
                .containsExactly("../index.html", "../index.html#plan", "../index.html");
        assertThat(vault.site()).doesNotContainKey("notes/index.html").containsKey("notes/d/index.html");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void the_only_note_has_a_page_of_its_own() throws IOException {
        vault.with("README.md", "# Alone\n\ntext").build();
        assertThat(vault.prose("notes/index.html").text()).isEqualTo("text");
    }

    @Test
    void notes_of_one_address_get_two_and_a_warning_names_both() throws IOException {
        vault.with("A.md", "one")
                .with("a.markdown", "two")
                .with("é.md", "three")
                .with("e\u0301.md", "four")
                .with("x.md", "---\nslug: same\n---\nfive")
                .with("y.md", "---\nslug: same\n---\nsix")
                .build();
        assertThat(vault.site())
                .containsKeys(
                        "notes/a.html",
                        "notes/a-2.html",
                        "notes/e.html",
                        "notes/e-2.html",
                        "notes/same.html",
                        "notes/same-2.html");
        assertThat(vault.reports())
                .hasSize(3)
                .allMatch(line -> line.contains("note.same-address has the same address as `"))
                .anyMatch(line -> line.startsWith("y.md") && line.contains("`x.md`"));
    }

    @Test
    void many_notes_of_one_title_and_one_address_are_all_there() throws IOException {
        for (int i = 0; i < 300; i++) {
            vault.with("n" + i + "/same.md", "---\ntitle: Same\npermalink: same\n---\n[[same]]");
        }
        vault.build();
        assertThat(vault.site().keySet().stream().filter(path -> path.startsWith("notes/same")))
                .hasSize(300);
        assertThat(vault.site().keySet().stream()
                        .filter(path -> path.startsWith("notes/same"))
                        .map(path -> page(path).title()))
                .doesNotHaveDuplicates();
    }

    @Test
    void file_names_of_any_kind_are_notes_that_links_find() throws IOException {
        StringBuilder links = new StringBuilder();
        for (String name : NAMES) {
            vault.with("n/" + name + ".md", "text of " + name);
            links.append("[x](<n/")
                    .append(name.replace("%", "%25")
                            .replace("#", "%23")
                            .replace("?", "%3F")
                            .replace("\n", "%0A"))
                    .append(".md>)\n");
        }
        vault.with("all.md", links.toString()).build();
        List<String> found = vault.prose("notes/all.html").select("a").eachAttr("href");
        assertThat(found).hasSize(NAMES.size()).doesNotHaveDuplicates().allMatch(href -> href.matches("[a-z0-9/.-]+"));
        for (int i = 0; i < NAMES.size(); i++) {
            assertThat(vault.prose("notes/" + found.get(i)).text())
                    .isEqualTo("text of " + NAMES.get(i).replace('\n', ' ').strip());
        }
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void the_day_of_a_daily_note_is_its_name_and_that_of_a_post_is_not() throws IOException {
        vault.with("2024-01-05.md", "x").with("2024-01-06-my-post.md", "y").build();
        assertThat(listed()).containsExactly("2024-01-05", "My post");
        assertThat(vault.site()).containsKeys("notes/2024-01-05.html", "notes/my-post.html");
    }

    @Test
    void empty_notes_are_pages() throws IOException {
        vault.with("empty.md", "")
                .with("blank.md", " \n\n\t\n")
                .with("only.md", "---\ntitle: Only\n---\n")
                .build();
        assertThat(listed()).containsExactly("Blank", "Empty", "Only");
        assertThat(vault.reports()).isEmpty();
    }

    private List<String> listed() {
        return page("index.html").select("main .list .tt b").eachText();
    }
}
