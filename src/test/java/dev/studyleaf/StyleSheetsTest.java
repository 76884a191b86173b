package dev.studyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all style sheets keep to, wherever they are read. */
class StyleSheetsTest {
    private static final Pattern DARK = Pattern.compile(
            "\\[data-theme=\"?dark\"?][^{}]*\\{([^{}]*)}|prefers-color-scheme:\\s*dark\\)\\s*\\{\\s*[^{}]*\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("color-scheme|filter|--[\\w-]+|(?:[a-z]+-)?color|background");

    /** With a width, a colour or a kind of line beside it, Safari draws no line at all. */
    private static final Pattern LINE_AND_MORE = Pattern.compile("text-decoration:\\s*\\w[\\w-]*\\s+[^;}]*");

    /** Whoever has looked at the light theme knows the places of the dark one. */
    @Test
    void only_colours_change_in_the_dark() throws IOException {
        List<String> changed =
                matches(DARK).flatMap(StyleSheetsTest::properties).toList();
        assertThat(changed).contains("color-scheme", "filter").allMatch(COLOUR.asMatchPredicate());
    }

    @Test
    void lines_under_words_are_told_in_parts() throws IOException {
        assertThat(matches(LINE_AND_MORE).map(MatchResult::group)).isEmpty();
    }

    private static Stream<MatchResult> matches(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/assets"))) {
            List<Path> styles = files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
            assertThat(styles).isNotEmpty();
            return styles.stream().flatMap(file -> pattern.matcher(read(file)).results());
        }
    }

    private static Stream<String> properties(MatchResult rule) {
        String declarations = rule.group(1) == null ? rule.group(2) : rule.group(1);
        return Stream.of(declarations.split(";"))
                .filter(one -> one.contains(":"))
                .map(one -> one.substring(0, one.indexOf(':')).strip());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
