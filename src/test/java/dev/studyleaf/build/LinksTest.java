package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of Markdown, right and not quite right. */
class LinksTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void the_anchor_of_the_title_leads_to_the_top_and_headings_count_on_from_it() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("a.md", "# Aws cli\n\n[top](#aws-cli) [below](#aws-cli-1)\n\n## Aws cli\n\nText\n")
                .build();
        assertThat(vault.prose("notes/a.html").select("p a").eachAttr("href")).containsExactly("a.html", "#aws-cli-1");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void anchors_of_other_programs_are_understood() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("a.md", "[x](b.md#what-s-new-in-c) [y](b.md#Cost%20%26%20Use) [[b#Cost & Use]] [[b#cost - use]]")
                .with("b.md", "# B\n\n## What's new in C#?\n\n## Cost & Use\n")
                .build();
        assertThat(vault.prose("notes/a.html").select("a").eachAttr("href"))
                .containsExactly("b.html#whats-new-in-c", "b.html#cost--use", "b.html#cost--use", "b.html#cost--use");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void a_file_that_is_no_picture_is_told_once_and_published() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("a.md", "![x](x.png) ![[x.png]] [x](x.png) ![y](y.jpg)")
                .with("x.png", "version https://git-lfs.github.com/spec/v1\n")
                .with("y.jpg", "")
                .build();
        assertThat(vault.prose("notes/a.html").select("img")).hasSize(3);
        assertThat(vault.reports())
                .containsExactly(
                        "a.md:1:1 link.no-picture `x.png` is no picture: it begins with"
                                + " `version https://git-lfs.github.com/spec/v1`",
                        "a.md:1:35 link.no-picture `y.jpg` is no picture: it is empty");
    }

    @Test
    void endings_folders_and_cases_may_differ() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("a.md", "[1](b.html) [2](b) [3](sub/) [4](sub) [5](Sub/B.MD) [6](/b.md#x?) [7](b.md?plain=1)")
                .with("b.md", "# B\n\n## X\n")
                .with("sub/index.md", "# Sub\n")
                .with("sub/b.md", "# Other\n")
                .build();
        assertThat(vault.prose("notes/a.html").select("a").eachAttr("href"))
                .containsExactly(
                        "b.html", "b.html", "sub/index.html", "sub/index.html", "sub/b.html", "b.html#x", "b.html");
        assertThat(vault.reports())
                .containsExactly(
                        "a.md:1:39 link.by-name there is no `Sub/B.MD`; `sub/b.md` is taken, which has the same"
                                + " name");
    }

    @Test
    void a_picture_is_found_by_its_name_with_a_warning() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("x/a.md", "![](images/p.svg) ![two](images/q.svg)")
                .with("assets/p.svg", "<svg width='3' height='2'/>")
                .with("assets/q.svg", "<svg/>")
                .with("other/q.svg", "<svg/>")
                .build();
        assertThat(vault.prose("notes/x/a.html").select("img")).hasSize(1);
        assertThat(vault.prose("notes/x/a.html").text()).isEqualTo("two");
        assertThat(vault.reports())
                .containsExactly(
                        "x/a.md:1:1 link.by-name there is no `x/images/p.svg`; `assets/p.svg` is taken, which has the"
                                + " same name",
                        "x/a.md:1:19 link.unknown-file there is no file `x/images/q.svg`");
    }

    @Test
    void in_a_vault_of_obsidian_a_name_is_enough_for_markdown_links_too() throws IOException {
        Vaults vault = new Vaults(folder)
                .with(".obsidian/app.json", "{\"useMarkdownLinks\": true}")
                .with("x/a.md", "![](p.svg) [b](b.md) [B](B.md) [c](deep/c.md) ![](lost/q.svg) [up](../c.md)")
                .with("x/near/b.md", "# Near")
                .with("y/b.md", "# Far")
                .with("y/deep/c.md", "# C")
                .with("assets/p.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'/>")
                .with("assets/q.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'/>")
                .build();
        assertThat(vault.prose("notes/x/a.html").select("img")).hasSize(2);
        assertThat(vault.prose("notes/x/a.html").select("a").eachAttr("href"))
                .containsExactly("near/b.html", "near/b.html", "../y/deep/c.html", "../y/deep/c.html");
        assertThat(vault.reports())
                .containsExactly(
                        "x/a.md:1:47 link.by-name there is no `x/lost/q.svg`; `assets/q.svg` is taken, which has the"
                                + " same name",
                        "x/a.md:1:63 link.by-name there is no `c.md`; `y/deep/c.md` is taken, which has the same name");
    }

    @Test
    void links_in_double_brackets_show_a_vault_too() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("x/a.md", "![](p.svg)")
                .with("b.md", "[[a]]")
                .with("assets/p.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'/>")
                .build();
        assertThat(vault.prose("notes/x/a.html").select("img")).hasSize(1);
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void a_folder_without_a_page_is_its_first_note() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("a.md", "[one](part) [two](part/deep/) [[more/]] [none](empty)")
                .with("part/2.md", "# Two")
                .with("part/10.md", "# Ten")
                .with("part/deep/x.md", "# X")
                .with("y/more/index.md", "# More")
                .with("empty/x.txt", "x")
                .build();
        assertThat(vault.prose("notes/a.html").select("a").eachAttr("href"))
                .containsExactly("part/2.html", "part/deep/x.html", "y/more/index.html");
        assertThat(vault.reports()).containsExactly("a.md:1:41 link.unknown-note there is no note `empty`");
    }

    @Test
    void folders_that_were_renamed_leave_the_rest_of_a_path() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("a.md", "[[old/vault/part/b]] [[old/c]] [[old/twice]] [[c]]")
                .with("part/b.md", "# B")
                .with("other/b.md", "# B")
                .with("new/c.md", "# C")
                .with("x/twice.md", "# 1")
                .with("y/twice.md", "# 2")
                .build();
        assertThat(vault.prose("notes/a.html").select("a").eachAttr("href"))
                .containsExactly("part/b.html", "new/c.html", "new/c.html");
        assertThat(vault.reports())
                .containsExactly(
                        "a.md:1:1 link.by-name there is no `old/vault/part/b`; `part/b.md` is taken, which has the same"
                                + " name",
                        "a.md:1:22 link.by-name there is no `old/c`; `new/c.md` is taken, which has the same name",
                        "a.md:1:32 link.unknown-note there is no note `old/twice`");
    }

    @Test
    void settings_of_jekyll_are_known_in_links() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("_config.yml", "repository: https://example.org/r # ours\nbad: [a, b]\nshot: img/p.svg\n")
                .with("img/p.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'/>")
                .with(
                        "a.md",
                        "[1]({{ site.repository }}/issues/1) <a href=\"{{site.repository}}/b\">2</a>"
                                + " ![]({{site.shot}}) [3]({{ site.bad }}) [4]({{ site.else }})")
                .build();
        assertThat(vault.prose("notes/a.html").select("a").eachAttr("href"))
                .containsExactly("https://example.org/r/issues/1", "https://example.org/r/b");
        assertThat(vault.prose("notes/a.html").select("img")).hasSize(1);
        assertThat(vault.reports())
                .extracting(line -> line.replaceFirst("^\\S+ ", ""))
                .containsExactly(
                        "link.unknown-file there is no file `{{ site.bad }}`",
                        "link.unknown-file there is no file `{{ site.else }}`");
        vault.with("_config.yml", "a: &x [*x, !!java y]").build();
        assertThat(vault.prose("notes/a.html").select("a")).isEmpty();
    }

    @Test
    void headings_are_found_without_accents_and_by_the_source_of_their_formulas() throws IOException {
        Vaults vault = new Vaults(folder)
                .with(
                        "a.md",
                        "[1](#relacoes-entre-tipos) [2](#numero-letra) [[b#_definition _ subgroup, $ le$]]"
                                + " [[b#flyweight Fly]]\n\n## Relações entre tipos\n\n## Número/Letra\n")
                .with("b.md", "# B\n\n## _definition:_ subgroup, $\\le$\n\n## [[flyweight|Fly]]\n\nx\n")
                .with("flyweight.md", "x")
                .build();
        assertThat(vault.prose("notes/a.html").select("p > a").eachAttr("href"))
                .containsExactly("#relações-entre-tipos", "#númeroletra", "b.html#definition-subgroup-", "b.html#fly");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void text_that_hugo_takes_in_is_taken_from_the_folders_around() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("en/x/a.md", "Before\n\n{{% include \"/_common/part.md\" %}}\n\n{{% include \"lost.md\" %}}\n")
                .with("en/_common/part.md", "# Part\n\nWhat all say.\n")
                .build();
        assertThat(vault.prose("notes/en/x/a.html").text()).contains("What all say.");
        assertThat(vault.reports())
                .containsExactly("en/x/a.md:5:1 note.short-code `include` is a short code of another program; its mark"
                        + " is left out, the text stays");
    }

    @Test
    void pages_may_be_meant_as_folders_as_many_programs_serve_them() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("talk.md", "# Talk\n\n## Why\n")
                .with("es/talk.md", "# Hablar\n\n## Por qué\n")
                .with("es/a.md", "[1](../talk/#por-qué) [2](../talk.md#why) ![](../../img/p.svg) [3](../../../x.md)")
                .with("img/p.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'/>")
                .build();
        assertThat(vault.prose("notes/es/a.html").select("a").eachAttr("href"))
                .containsExactly("talk.html#por-qué", "../talk.html#why");
        assertThat(vault.prose("notes/es/a.html").select("img")).hasSize(1);
        assertThat(vault.reports())
                .containsExactly("es/a.md:1:64 link.outside `../../../x.md` leads out of the notes' folder");
    }

    @Test
    void brackets_that_name_nothing_in_all_notes_are_shown_as_written() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("a.md", "Each object has a [[Prototype]], and [[ -f x ]] asks for a file.")
                .with("b.md", "# B\n\nx")
                .build();
        assertThat(vault.prose("notes/a.html").text())
                .isEqualTo("Each object has a [[Prototype]], and [[-f x]] asks for a file.");
        assertThat(vault.reports()).hasSize(2);
        vault.with("b.md", "[[a]]").build();
        assertThat(vault.prose("notes/a.html").text()).startsWith("Each object has a Prototype,");
        assertThat(vault.reports()).hasSize(2);
    }

    @Test
    void notes_are_found_by_the_names_that_docusaurus_and_jekyll_have_for_them() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("docs/a.md", "[1](intro) [2](/docs/next/intro) [3](/old/place/)")
                .with("docs/b.md", "---\nid: intro\nredirect_from:\n  - /old/place/\n---\n# Hello\n")
                .with("docs/c.md", "---\nid: {a: b}\n---\n# C\n")
                .build();
        assertThat(vault.prose("notes/docs/a.html").select("a").eachAttr("href"))
                .containsExactly("b.html", "b.html", "b.html");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void files_that_programs_serve_from_a_folder_are_found_from_the_top() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("docs/a.md", "![](/img/x.svg) ![](img/x.svg)")
                .with("website/static/img/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"/>")
                .with("other/img/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")
                .build();
        assertThat(vault.prose("notes/docs/a.html").select("img").eachAttr("width"))
                .containsExactly("3");
        assertThat(vault.reports())
                .containsExactly("docs/a.md:1:17 link.unknown-file there is no file `docs/img/x.svg`");
    }

    @Test
    void a_destination_is_reported_once_a_note() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("a.md", "[one](lost.md), [two](lost.md), [[Gone]] and [[gone]], [[b]]")
                .with("b.md", "[one](lost.md)")
                .build();
        assertThat(vault.reports())
                .containsExactly(
                        "a.md:1:1 link.unknown-note there is no note `lost.md`",
                        "a.md:1:33 link.unknown-note there is no note `Gone`",
                        "b.md:1:1 link.unknown-note there is no note `lost.md`");
    }
}
