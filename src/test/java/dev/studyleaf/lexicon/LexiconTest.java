package dev.studyleaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.studyleaf.files.OwnFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LexiconTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern ASKED = Pattern.compile("Lexicon\\.(?:words|either)\\(\\s*\"([^\"]+)\"\\)");

    @Test
    void words_of_all_languages_are_told() {
        assertThat(Lexicon.words("term.label")).contains("note", "beispiel", "inconvénients", "cosa fa", "定義");
        assertThat(Lexicon.either("term.small")).startsWith("of|and|").contains("|von|der");
    }

    @Test
    void a_list_that_no_file_has_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.words("term.lable"))
                .withMessage("no language has a list of words called term.lable");
    }

    @Test
    void every_list_is_asked_for_and_said_in_the_english_file_what_it_is_for() throws IOException {
        Set<String> asked = asked();
        Set<String> lists = Lexicon.LANGUAGES.stream()
                .flatMap(language -> file(language).lists().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lists).isEqualTo(asked);
        String english = OwnFiles.text(Lexicon.class, "en.txt");
        assertThat(lists)
                .allMatch(list -> Pattern.compile(
                                "(?m)^# .+\n\\[" + Pattern.quote(list) + "]$|^# " + Pattern.quote(list) + ": .+$")
                        .matcher(english)
                        .find());
    }

    @Test
    void every_language_has_a_file_and_every_file_is_read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/studyleaf/lexicon"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Lexicon.LANGUAGES.stream()
                            .map(language -> language + ".txt")
                            .toList());
        }
    }

    private static WordFile file(String language) {
        return WordFile.read(OwnFiles.text(Lexicon.class, language + ".txt"));
    }

    private static Set<String> asked() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> ASKED.matcher(text(file)).results())
                    .map(asked -> asked.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
