package dev.studyleaf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.assemble.StudyAssembler;
import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.SiteBuild;
import dev.studyleaf.cli.Main;
import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.Severity;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.made.Silence;
import dev.studyleaf.note.NoteParser;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.page.Frame;
import dev.studyleaf.page.Link;
import dev.studyleaf.page.NoteLine;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKinds;
import dev.studyleaf.page.TermLine;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.FrontMatter;
import dev.studyleaf.source.FrontMatterReader;
import dev.studyleaf.source.GlossaryFileReader;
import dev.studyleaf.source.MadeQuestions;
import dev.studyleaf.source.SettingsReader;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.SourceFolderReader;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual says what the code does: nothing is left out, nothing is made up, and its examples are true. */
class ManualTest {
    private static final Path MANUAL = Path.of("src/site/markdown");
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) (.+)$");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?ms)(?:^<!-- (?<what>[a-z]+)(?:: (?<value>.*?))? -->\\n)?^```(?<kind>\\w+)\\n(?<text>.*?)^```$");

    @TempDir
    private Path temp;

    @Test
    void every_page_is_in_the_menu_and_nothing_else() throws IOException {
        String menu = Files.readString(Path.of("src/site/site.xml"));
        Set<String> items = all(Pattern.compile("<item [^>]*href=\"([^\"/]+)\\.html\""), menu);
        try (Stream<Path> files = Files.list(MANUAL)) {
            assertThat(files.map(ManualTest::pageName)).containsExactlyInAnyOrderElementsOf(items);
        }
    }

    @Test
    void links_with_an_anchor_lead_to_a_heading() throws IOException {
        Pattern link = Pattern.compile("\\]\\(([a-z-]*\\.md)?#([^)]+)\\)");
        int links = 0;
        for (Path page : pages()) {
            Matcher matcher = link.matcher(withoutCode(Files.readString(page)));
            while (matcher.find()) {
                Path target = matcher.group(1) == null ? page : MANUAL.resolve(matcher.group(1));
                Set<String> anchors = sections(withoutCode(Files.readString(target))).keySet().stream()
                        .map(ManualTest::anchor)
                        .collect(Collectors.toSet());
                assertThat(anchors).as("%s in %s", matcher.group(), page).contains(matcher.group(2));
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
    void what_the_manual_calls_wrong_gives_its_message_and_what_it_calls_right_gives_none() throws IOException {
        Pattern wrong = Pattern.compile("(?s)Wrong, in `([^`]+)`:\\n\\n```\\w+\\n(.*?)```\\n\\n```text\\n(.*?)\\n```");
        Pattern right = Pattern.compile("(?s)Right:\\n\\n```\\w+\\n(.*?)```");
        int examples = 0;
        for (Map.Entry<String, String> entry : messages().entrySet()) {
            Matcher bad = wrong.matcher(entry.getValue());
            Matcher good = right.matcher(entry.getValue());
            if (bad.find()) {
                assertThat(report(bad.group(1), bad.group(2)))
                        .as(entry.getKey())
                        .startsWith(bad.group(3) + "\n\n1 ");
                examples++;
            }
            if (good.find()) {
                assertThat(report(bad.group(1), good.group(1)))
                        .as(entry.getKey())
                        .isEmpty();
            }
        }
        assertThat(examples).isGreaterThan(20);
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
        Map<String, String> values = Map.of(
                "weight",
                "2",
                "sidebar_position",
                "2",
                "nav_order",
                "2",
                "sheet-weight",
                "2",
                "date",
                "2024-05-31",
                "terms",
                "{A: b c}",
                "draft",
                "true",
                "publish",
                "false",
                "made-questions",
                "false");
        for (String key : read) {
            String text = "---\n" + key + ": " + values.getOrDefault(key, "en") + "\n---\n";
            FrontMatter matter = FrontMatterReader.read(new SourceText("a.md", text), new Diagnostics())
                    .frontMatter();
            assertThat(matter).as(key).isNotEqualTo(FrontMatter.NONE);
        }
    }

    @Test
    void every_template_has_a_section_and_every_asset_a_line() throws IOException {
        Map<String, String> sections = sections(page("templates"));
        assertThat(sections.keySet().stream().filter(title -> title.matches(".*\\.ftl[hx]")))
                .containsExactlyInAnyOrderElementsOf(files(TEMPLATES, name -> name.matches(".*\\.ftl[hx]")));
        assertThat(firstCells(section(sections, "Replace an asset")))
                .containsExactlyInAnyOrderElementsOf(files(TEMPLATES.resolve("assets"), name -> true));
    }

    @Test
    void every_field_of_every_page_is_described() throws IOException {
        Map<String, String> sections = sections(page("templates"));
        Map<String, Class<?>> models = new TreeMap<>();
        for (Page page : PageKinds.pages(study())) {
            models.put(page.template(), page.model().getClass());
        }
        assertThat(sections.keySet()).containsAll(models.keySet());
        assertThat(models).hasSize(17);
        List.of(NoteLine.class, TermLine.class, Link.class).forEach(type -> models.put(type.getSimpleName(), type));
        models.forEach((name, type) -> assertThat(firstCells(section(sections, name)))
                .as(name)
                .containsExactlyInAnyOrderElementsOf(components(type)));
        Set<String> frame = Arrays.stream(Frame.class.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !Set.of("toString", "hashCode").contains(name))
                .collect(Collectors.toSet());
        assertThat(firstCells(section(sections, "Frame"))).containsExactlyInAnyOrderElementsOf(frame);
    }

    @Test
    void every_function_of_templates_is_described() throws IOException {
        String source = Files.readString(Path.of("src/main/java/dev/studyleaf/render/MarkupFunctions.java"));
        Set<String> functions = all(Pattern.compile("add\\(environment, \"(\\w+)\""), source);
        assertThat(firstCells(section(sections(page("templates")), "Functions"))
                        .map(call -> call.replaceFirst("\\(.*", "")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(functions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"getting-started", "questions", "writing-notes", "glossary", "templates"})
    void every_example_builds(String name) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        int number = 0;
        for (Matcher example = EXAMPLE.matcher(page(name)); example.find(); ) {
            String what = Optional.ofNullable(example.group("what")).orElse("");
            if (what.equals("file") || what.equals("template")) {
                String folder = what.equals("template") ? "templates/" : "";
                files.put(folder + example.group("value"), example.group("text"));
            }
            if (example.group("kind").equals("markdown") || what.equals("template")) {
                files.putIfAbsent("example.md", what.equals("template") ? "# A note\n" : example.group("text"));
                number++;
                Diagnostics found = build(files);
                boolean links = name.equals("writing-notes");
                assertThat(found.sorted())
                        .as("example %d of %s", number, name)
                        .allMatch(one -> links && one.code().id().startsWith("link.unknown"));
                files.clear();
            }
        }
        assertThat(number).isPositive();
    }

    @Test
    void the_examples_of_the_glossary_give_the_terms_that_it_says() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        int number = 0;
        for (Matcher example = EXAMPLE.matcher(page("glossary")); example.find(); ) {
            String what = Optional.ofNullable(example.group("what")).orElse("");
            if (what.equals("file")) {
                files.put(example.group("value"), example.group("text"));
            } else if (example.group("kind").equals("markdown")) {
                assertThat(what).as(example.group("text")).isEqualTo("terms");
                number++;
                files.put("example.md", example.group("text"));
                Study study = study(write("glossary", files));
                String terms = study.glossary().terms().stream().map(Term::name).collect(Collectors.joining(", "));
                assertThat(terms.isEmpty() ? "none" : terms)
                        .as(example.group("text"))
                        .isEqualTo(example.group("value"));
                files.clear();
            }
        }
        assertThat(number).isGreaterThan(4);
    }

    private record Ran(String out, String err) {}

    private static Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(
                args,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new Ran(out.toString(UTF_8), err.toString(UTF_8));
    }

    /** What a build says of the notes that all examples of messages.md share, and one file more. */
    private String report(String file, String text) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("algebra.md", "# Algebra\n\n## Rings\n\n## Fields\n");
        files.put("pictures/tree.png", "GIF89a");
        files.put(file, text);
        Path notes = write("message", files);
        String site = notes.resolveSibling("site").toString();
        return run("build", notes.toString(), "-o", site).err().replace(notes.toString(), "notes");
    }

    private Diagnostics build(Map<String, String> files) throws IOException {
        Path notes = write("example", files);
        BuildRequest request =
                new BuildRequest(notes, notes.resolveSibling("site"), Optional.empty(), Optional.empty(), FailOn.ERROR);
        return SiteBuild.run(request, BuildListener.SILENT).diagnostics();
    }

    private Path write(String name, Map<String, String> files) throws IOException {
        Path notes = Files.createTempDirectory(temp, name).resolve("notes");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = notes.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return notes;
    }

    /** A study that has a page of every kind. */
    private Study study() throws IOException {
        return study(write("study", Map.of("a.md", """
                        ---
                        tags: t
                        ---
                        **Recall**: how many were found.

                        > [!question] Is it a share?
                        >
                        > Answer: true
                        """)));
    }

    private static Study study(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFolder source = SourceFolderReader.read(folder, diagnostics);
        List<ParsedNote> notes = source.notes().stream().map(NoteParser::parse).toList();
        Map<String, List<Question>> questions = new HashMap<>();
        notes.forEach(note -> questions.put(note.path(), QuestionReader.read(note, diagnostics)));
        SiteInfo info = new SiteInfo("t", "T", "", "en", Optional.of("https://example.org/"));
        return new StudyAssembler(source, Silence.of(MadeQuestions.ALL), diagnostics)
                .assemble(info, notes, questions)
                .study();
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
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

    /** What stands in code in the first cells of the tables of a section. */
    private static Stream<String> firstCells(String section) {
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .flatMap(cell -> CODE.matcher(cell).results().map(code -> code.group(1)));
    }

    private static Map<String, String> messages() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>(sections(page("messages")));
        sections.keySet().removeIf(title -> !title.matches("[a-z-]+\\.[a-z-]+"));
        return sections;
    }

    private static String section(Map<String, String> sections, String title) {
        assertThat(sections).containsKey(title);
        return sections.getOrDefault(title, "");
    }

    /** The text under each heading, to the next one of any level. Lines in code are no headings. */
    private static Map<String, String> sections(String text) {
        String masked = FENCED.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(code.group().replace('#', '_')));
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher heading = HEADING.matcher(masked);
        boolean more = heading.find();
        while (more) {
            String title = heading.group(2);
            int start = heading.end();
            more = heading.find();
            sections.put(
                    title,
                    text.substring(start, more ? heading.start() : text.length())
                            .strip());
        }
        return sections;
    }

    /** The id that the site gives to a heading. */
    private static String anchor(String heading) {
        return heading.replace(' ', '_');
    }

    private static String withoutCode(String text) {
        return FENCED.matcher(text).replaceAll("");
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(MANUAL)) {
            return files.sorted().toList();
        }
    }

    private static String page(String name) throws IOException {
        return Files.readString(MANUAL.resolve(name + ".md"));
    }

    private static String pageName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.md$", "");
    }

    private static List<String> files(Path folder, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(wanted)
                    .toList();
        }
    }
}
