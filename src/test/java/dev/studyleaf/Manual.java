package dev.studyleaf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.assemble.StudyAssembler;
import dev.studyleaf.cli.Main;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.made.Silence;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.SourceFolderReader;
import dev.studyleaf.source.settings.MadeQuestions;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the manual, and what the tests of it have in common. */
final class Manual {
    static final Path PAGES = Path.of("src/site/markdown");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) (.+)$");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private Manual() {}

    record Ran(String out, String err) {}

    static Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main.run(
                args,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new Ran(out.toString(UTF_8), err.toString(UTF_8));
    }

    static Path write(Path temp, String name, Map<String, String> files) throws IOException {
        Path notes = Files.createTempDirectory(temp, name).resolve("notes");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = notes.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return notes;
    }

    static Study study(Path folder) {
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

    /** What stands in code in the first cells of the tables of a section. */
    static Stream<String> firstCells(String section) {
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .flatMap(cell -> CODE.matcher(cell).results().map(code -> code.group(1)));
    }

    static String section(Map<String, String> sections, String title) {
        assertThat(sections).containsKey(title);
        return sections.getOrDefault(title, "");
    }

    /** The text under each heading, to the next one of any level. Lines in code are no headings. */
    static Map<String, String> sections(String text) {
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

    static String withoutCode(String text) {
        return FENCED.matcher(text).replaceAll("");
    }

    static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList();
        }
    }

    static String page(String name) throws IOException {
        return Files.readString(PAGES.resolve(name + ".md"));
    }

    static String pageName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.md$", "");
    }

    static List<String> files(Path folder, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(wanted)
                    .toList();
        }
    }

    static Map<String, String> messages() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>(sections(page("messages")));
        sections.keySet().removeIf(title -> !title.matches("[a-z-]+\\.[a-z-]+"));
        return sections;
    }
}
