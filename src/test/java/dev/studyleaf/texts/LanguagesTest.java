package dev.studyleaf.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the files of texts to each other, and to what templates, scripts and code say. */
class LanguagesTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    /** Keys whose second half is put together: a question's kind, a page's name, a callout's type, a task's state. */
    private static final Pattern BY_NAME = Pattern.compile("(kind|page|callout|task)\\.\\w+");

    private static final Pattern DIRECTIVE = Pattern.compile("(?s)</?[#@](?:\"[^\"]*\"|->|[^>\"])*>");
    /** Names that programs give to things. */
    private static final Set<String> NAMES = Set.of("Escape", "Enter", "Tab", "Home", "End", "Study Sans, sans-serif");

    private final Map<String, String> english = TextFile.ours(Texts.BASE).texts();

    @TestFactory
    Stream<DynamicTest> every_language_has_the_same_keys_places_and_forms() throws IOException {
        return files(TEMPLATES.resolve("texts"), ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .map(language -> DynamicTest.dynamicTest(
                        language, () -> agrees(TextFile.ours(language).texts())));
    }

    private void agrees(Map<String, String> texts) {
        assertThat(texts).as("keys").containsOnlyKeys(english.keySet());
        int forms = Plural.of(texts.getOrDefault("plural", "")).ranges().size() + 1;
        texts.forEach((key, text) -> {
            if (!key.equals("plural")) {
                assertThat(text).as(key).isNotBlank();
                assertThat(places(text)).as(key + " = " + text).isEqualTo(places(english.getOrDefault(key, "")));
                List<String> said = List.of(text.split("\\|", -1));
                assertThat(said.size()).as("forms of " + key).isIn(1, forms);
                Set<String> others = places(text);
                others.remove("{0}");
                said.forEach(
                        form -> assertThat(places(form)).as(key + ": " + form).containsAll(others));
            }
        });
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    @Test
    void every_key_is_said_and_every_key_that_is_said_has_a_text() throws IOException {
        Set<String> said = new TreeSet<>(keys(TEMPLATES, ".ftlh", "\\bsay\\.(\\w+\\.\\w+)"));
        said.addAll(keys(TEMPLATES.resolve("assets"), ".js", "\\{\\{([a-z]+(?:\\.\\w+)?)}}"));
        assertThat(english.keySet()).containsAll(said);

        said.addAll(keys(Path.of("src/main/java"), ".java", "\"(\\w+\\.\\w+)\""));
        assertThat(english.keySet().stream()
                        .filter(key -> !BY_NAME.matcher(key).matches())
                        .filter(key -> !said.contains(key.replaceFirst("Help$", ""))))
                .isEmpty();
    }

    private static Set<String> keys(Path folder, String end, String pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : files(folder, end)) {
            Matcher said = Pattern.compile(pattern).matcher(Files.readString(file));
            while (said.find()) {
                keys.add(said.group(1));
            }
        }
        return keys;
    }

    @Test
    void templates_have_no_words_of_their_own() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Path file : files(TEMPLATES, ".ftlh")) {
            String template =
                    Files.readString(file).replaceAll("(?s)<#--.*?-->|<style>.*?</style>|<(kbd|code)>[^<$]*</\\1>", "");
            String html =
                    DIRECTIVE.matcher(template.replaceAll("\\$\\{[^}]*}", "")).replaceAll("");
            String text = html.replaceAll("(?s)<[^>]*>|[\\w-]+=\"[^\"]*\"|StudyParts\\.part.*", " ");
            String labels = all("(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"", html);
            Matcher word = Pattern.compile("\\p{L}{2,}").matcher(text + labels + strings(template));
            while (word.find()) {
                found.merge(file.toString(), word.group(), (one, more) -> one + " " + more);
            }
        }
        assertThat(found).isEmpty();
    }

    /** The strings of directives that begin with a capital letter. */
    private static String strings(String template) {
        StringBuilder strings = new StringBuilder();
        Matcher directive = DIRECTIVE.matcher(template);
        while (directive.find()) {
            strings.append(all("\"(\\p{Lu}\\p{Ll}[^\"]*)\"", directive.group()));
        }
        return strings.toString();
    }

    private static String all(String pattern, String text) {
        StringBuilder found = new StringBuilder("\n");
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.append(matcher.group(1)).append('\n');
        }
        return found.toString();
    }

    /** Words that begin with a capital, or several in a row, are meant for someone to read. */
    @Test
    void scripts_have_no_sentences_of_their_own() throws IOException {
        Pattern quoted = Pattern.compile("'((?:[^'\\\\\\n]|\\\\.)*)'");
        Pattern words =
                Pattern.compile("^\\W?\\p{Lu}\\p{Ll}+(?:[ .!?]|$)|^ ?\\p{Ll}+( \\p{Ll}+){2,}|^[^/]*\\p{Ll}{3,}[.!?]$");
        List<String> found = new ArrayList<>();
        for (Path file : files(TEMPLATES.resolve("assets"), ".js")) {
            String name = file.getFileName().toString();
            if (!name.endsWith(".min.js")) {
                Matcher string = quoted.matcher(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", ""));
                while (string.find()) {
                    if (words.matcher(string.group(1)).find() && !NAMES.contains(string.group(1))) {
                        found.add(name + ": " + string.group());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
