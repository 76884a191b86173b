package dev.studyleaf;

import static dev.studyleaf.Manual.all;
import static dev.studyleaf.Manual.firstCells;
import static dev.studyleaf.Manual.messages;
import static dev.studyleaf.Manual.page;
import static dev.studyleaf.Manual.pages;
import static dev.studyleaf.Manual.run;
import static dev.studyleaf.Manual.section;
import static dev.studyleaf.Manual.sections;
import static dev.studyleaf.Manual.withoutCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.Severity;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.source.FrontMatter;
import dev.studyleaf.source.FrontMatterReader;
import dev.studyleaf.source.GlossaryFileReader;
import dev.studyleaf.source.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual says what the code does: nothing is left out, nothing is made up, and its examples are true. */
class ManualTest {

    @TempDir
    private Path temp;

    @Test
    void every_page_is_in_the_menu_and_nothing_else() throws IOException {
        String menu = Files.readString(Path.of("src/site/site.xml"));
        Set<String> items = all(Pattern.compile("<item [^>]*href=\"([^\"/]+)\\.html\""), menu);
        try (Stream<Path> files = Files.list(Manual.PAGES)) {
            assertThat(files.map(Manual::pageName)).containsExactlyInAnyOrderElementsOf(items);
        }
    }

    @Test
    void links_with_an_anchor_lead_to_a_heading() throws IOException {
        Pattern link = Pattern.compile("\\]\\(([a-z-]*\\.(?:md|html))?#([^)]+)\\)");
        int links = 0;
        for (Path page : pages()) {
            Matcher matcher = link.matcher(withoutCode(Files.readString(page)));
            while (matcher.find()) {
                Path target = matcher.group(1) == null
                        ? page
                        : Manual.PAGES.resolve(matcher.group(1).replace(".html", ".md"));
                Set<String> anchors = sections(withoutCode(Files.readString(target))).keySet().stream()
                        .map(ManualTest::anchor)
                        .collect(Collectors.toSet());
                assertThat(anchors).as("%s in %s", matcher.group(), page).contains(matcher.group(2));
                assertThat(matcher.group())
                        .as("what makes pages of these files leaves this link as it is, in %s", page)
                        .doesNotMatch(".*\\.md#.*\\..*");
                links++;
            }
        }
        assertThat(links).isPositive();
    }

    @Test
    void every_message_has_an_entry_with_its_severity() throws IOException {
        Map<String, String> entries = messages();
        assertThat(entries.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::id).toList());
        for (Code code : Code.values()) {
            String word = code.severity() == Severity.ERROR ? "Error" : "Warning";
            assertThat(entries.get(code.id())).as(code.id()).startsWith(word + ". ");
            assertThat(entries.get(code.id())).contains(code.severity().word() + "[" + code.id() + "]: ");
        }
    }

    @Test
    void every_option_of_every_command_is_described() throws IOException {
        Map<String, String> sections = sections(page("options"));
        Set<String> common = options(section(sections, "The commands"));
        for (String command : commands()) {
            Set<String> described = new TreeSet<>(options(section(sections, "studyleaf " + command)));
            described.addAll(common);
            String help = run(command, "--help").out();
            Set<String> offered =
                    all(Pattern.compile("(?<=[ ,])(--?[a-z][a-z-]*)", Pattern.CASE_INSENSITIVE), optionLines(help));
            assertThat(described).as(command).isEqualTo(offered);
        }
        assertThat(firstCells(section(sections, "The commands")).filter(cell -> !cell.startsWith("-")))
                .containsExactlyInAnyOrderElementsOf(commands());
    }

    @Test
    void every_exit_code_is_described() throws IOException {
        String help = run("--help").out();
        String codes = help.substring(help.indexOf("Exit codes:"));
        Set<String> told = all(Pattern.compile("\\| (\\d) \\|"), section(sections(page("options")), "Exit codes"));
        assertThat(told).isNotEmpty().isEqualTo(all(Pattern.compile("\\b(\\d) "), codes));
    }

    @Test
    void every_key_of_the_json_report_is_described() throws IOException {
        String section = section(sections(page("options")), "The report as JSON");
        Path notes = Files.createDirectory(temp.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), "[b](b.md)\n");
        String json = run("build", notes.toString(), "-o", temp.resolve("site").toString(), "--format", "json")
                .out();
        Set<String> keys = all(Pattern.compile("\"([a-z]+)\":"), json);
        assertThat(firstCells(section)).containsExactlyInAnyOrderElementsOf(keys);
        String example = section.substring(section.indexOf("```json"), section.lastIndexOf("```"));
        assertThat(all(Pattern.compile("\"([a-z]+)\":"), example)).isEqualTo(keys);
    }

    @Test
    void every_setting_is_described() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SettingsReader.read(new SourceText("studyleaf.yml", "zzzzzzzzzzzzzzz: 1\n"), diagnostics);
        List<String> described =
                firstCells(section(sections(page("options")), "studyleaf.yml")).toList();
        assertThat(described).containsExactlyInAnyOrderElementsOf(knownKeys(diagnostics));
        Diagnostics clean = new Diagnostics();
        described.forEach(key -> SettingsReader.read(new SourceText("studyleaf.yml", key + ": []\n"), clean));
        assertThat(clean.sorted()).extracting(Diagnostic::code).doesNotContain(Code.CONFIG_UNKNOWN_KEY);
    }

    @Test
    void every_field_of_a_term_is_described() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        GlossaryFileReader.read(new SourceText("glossary.yml", "- zzzzzzzzzzzzzzz: 1\n  term: a\n"), diagnostics);
        assertThat(firstCells(section(sections(page("glossary")), "glossary.yml")))
                .containsExactlyInAnyOrderElementsOf(knownKeys(diagnostics));
    }

    /** The reader leaves keys of other programs alone, so that only its source tells which ones it knows. */
    @Test
    void every_key_of_the_front_matter_is_described() throws IOException {
        String source = Files.readString(Path.of("src/main/java/dev/studyleaf/source/FrontMatterReader.java"))
                + Files.readString(Path.of("src/main/java/dev/studyleaf/source/PlacingReader.java"));
        Set<String> read = new TreeSet<>();
        all(Pattern.compile("case ((?:\"[a-z_-]+\"(?:, )?)+) ->"), source)
                .forEach(keys -> read.addAll(all(Pattern.compile("\"([a-z_-]+)\""), keys)));
        for (String name : List.of("options", "writing-notes")) {
            List<String> described =
                    firstCells(section(sections(page(name)), "Front matter")).toList();
            assertThat(described).as(name).containsExactlyInAnyOrderElementsOf(read);
        }
        Map<String, String> values = Map.ofEntries(
                Map.entry("weight", "2"),
                Map.entry("sidebar_position", "2"),
                Map.entry("nav_order", "2"),
                Map.entry("sheet-weight", "2"),
                Map.entry("date", "2024-05-31"),
                Map.entry("url", "/a/b"),
                Map.entry("path", "/a/b"),
                Map.entry("terms", "{A: b c}"),
                Map.entry("draft", "true"),
                Map.entry("publish", "false"),
                Map.entry("made-questions", "false"),
                Map.entry("cards", "true"));
        for (String key : read) {
            String text = "---\n" + key + ": " + values.getOrDefault(key, "en") + "\n---\n";
            FrontMatter matter = FrontMatterReader.read(new SourceText("a.md", text), new Diagnostics())
                    .frontMatter();
            assertThat(matter).as(key).isNotEqualTo(FrontMatter.NONE);
        }
    }

    private static List<String> knownKeys(Diagnostics diagnostics) {
        Diagnostic unknown = diagnostics.sorted().get(0);
        assertThat(unknown.help()).startsWith("known keys: ");
        return List.of(unknown.help().substring("known keys: ".length()).split(", "));
    }

    /** The commands that the program offers. */
    private static Set<String> commands() {
        String help = run("--help").out();
        String commands = help.substring(help.indexOf("Commands:"), help.indexOf("Examples:"));
        Set<String> names = all(Pattern.compile("(?m)^  ([a-z]+) "), commands);
        assertThat(names).isNotEmpty();
        return names;
    }

    /** The lines of a help text that begin with an option, without what they say of it. */
    private static String optionLines(String help) {
        return help.lines()
                .filter(line -> line.matches(" +-.*"))
                .map(line -> line.replaceFirst("^( +(?:-\\w, )?--?[\\w-]+).*", "$1"))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> options(String section) {
        return firstCells(section).filter(cell -> cell.startsWith("-")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The id that the site gives to a heading. */
    private static String anchor(String heading) {
        return heading.replace(' ', '_');
    }
}
