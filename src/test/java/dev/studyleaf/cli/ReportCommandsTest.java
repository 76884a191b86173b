package dev.studyleaf.cli;

import static dev.studyleaf.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that say something of the notes and write nothing. */
class ReportCommandsTest {
    @TempDir
    private Path temp;

    private String notes = "";
    private String site = "";

    @BeforeEach
    void oneNote() throws IOException {
        notes = Files.createDirectory(temp.resolve("content")).toString();
        site = temp.resolve("site").toString();
        Files.writeString(temp.resolve("content/cells.md"), "# Cells é\n\nSmall rooms.\n");
    }

    @Test
    void terms_are_listed_with_place_pattern_confidence_and_reason() throws IOException {
        Files.writeString(
                temp.resolve("content/trees.md"),
                "# Trees\n\n- **Heap**: a tree whose parent is never smaller than its children.\n- Use cases: queues and sorting\n");
        Ran ran = run("terms", notes);
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .matches(java.util.regex.Pattern.quote(notes)
                        + "/trees\\.md:3: term `Heap` \\(bold-lead, 0\\.\\d\\d\\): bold words, then a colon or dash; \\+ [^\n]+\n"
                        + "1 term, \\d names? \\(--names lists them\\), \\d cues? \\(--cues lists them\\)\\.\n");
        Ran json = run("terms", notes, "--format", "json");
        assertThat(json.out())
                .contains("\"name\":\"Heap\"")
                .contains("\"line\":3")
                .contains("\"pattern\":\"bold-lead\"")
                .contains("\"link\":true");
        assertThat(Path.of(site)).doesNotExist();
        assertThat(run("terms", site).code()).isEqualTo(2);
    }

    @Test
    void reach_counts_what_arrives_and_what_is_lost() throws IOException {
        Files.writeString(
                temp.resolve("content/a.md"),
                "# A\n\n[b](b.md) [b](b.md) [x](x.md) [h](b.md#h) [w](https://example.org) ![[b]] ![p](p.png)\n\n$x$ and"
                        + " $\\nosuch{y}$\n\n> [!note]\n> x\n");
        Files.writeString(temp.resolve("content/b.md"), "# B\n");
        Ran ran = run("reach", notes);
        assertThat(ran.out().lines().map(line -> line.replaceAll(" +", " ")).skip(1))
                .containsExactly(
                        "links 3, lost 2",
                        "pictures 1, lost 1",
                        "embeds 1, lost 0",
                        "formulas 2, lost 1",
                        "callouts 1",
                        "lost for link.unknown-note: 1",
                        "lost for link.unknown-heading: 1",
                        "lost for link.unknown-file: 1",
                        "lost for math.syntax: 1");
        assertThat(ran.err()).contains("link.unknown-note", "math.syntax");
        Ran lost = run("reach", notes, "--lost");
        assertThat(lost.err()).isEmpty();
        assertThat(lost.out().lines().limit(4).map(line -> line.replace(notes, "NOTES")))
                .containsExactly(
                        "NOTES/a.md:3:21: link.unknown-note: there is no note `x.md` (did you mean `a.md`?)",
                        "NOTES/a.md:3:31: link.unknown-heading: `b.md` has no heading `#h` (its headings: none)",
                        "NOTES/a.md:3:75: link.unknown-file: there is no file `p.png` (check the path)",
                        "NOTES/a.md:5:10: math.syntax: unsupported function name: \\nosuch (the page shows the formula"
                                + " as it is written; what Studyleaf can read is in the manual under `Math`)");
        assertThat(run("reach", site).code()).isEqualTo(2);
    }

    @Test
    void coverage_lists_what_nothing_asks_explains_or_links_and_fails_under_a_share() throws IOException {
        Files.writeString(temp.resolve("content/trees.md"), """
                # Trees

                A tree is drawn with its root at the top. [Gone](gone.md)

                - **Heap**: a tree of many values that gives back the smallest one first
                - **Trie**: a prefix structure whose edges carry the letters of stored words

                > [!question] Which structure gives back the smallest value first?
                >
                > Answer: heap
                """);
        Ran ran = run("coverage", notes, "--own");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains(notes + "/trees.md:6: no question of yours: term `Trie`\n")
                .doesNotContain("term `Heap`")
                .contains(
                        notes + "/trees.md:8: no explanation: `Which structure gives back the smallest value first?`\n")
                .contains(notes + "/trees.md:3: dead link: there is no note `gone.md`\n")
                .contains(notes + "/cells.md:1: no note links here: `Cells é`\n")
                .contains("\nTerms: 2, asked by you 1, ")
                .contains("\nExam, Trees: 100.0 % of the questions (1 yours, 0 made).\n")
                .endsWith("\nCoverage: 66.7 % (2 of 3).\n");
        assertThat(run("coverage", notes, "--own", "--fail-under", "66").code()).isZero();
        Ran under = run("coverage", notes, "--own", "--fail-under", "67");
        assertThat(under.code()).isEqualTo(1);
        assertThat(under.err()).endsWith("That is less than the 67 % of --fail-under.\n");
        assertThat(run("coverage", notes, "--fail-under", "101").code()).isEqualTo(2);
        assertThat(run("coverage", notes + "x").code()).isEqualTo(2);
        Ran json = run("coverage", notes, "--format", "json");
        assertThat(json.err()).isEmpty();
        assertThat(json.out()).contains("\"name\":\"Heap\",\"path\":\"trees.md\",\"line\":5,\"own\":1,\"made\":0}");
    }
}
