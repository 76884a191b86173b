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

/** The dark theme is the light one in other colours, so that whoever has looked at one knows the places of the other. */
class DarkTest {
    private static final Pattern DARK = Pattern.compile(
            "\\[data-theme=\"?dark\"?][^{}]*\\{([^{}]*)}|prefers-color-scheme:\\s*dark\\)\\s*\\{\\s*[^{}]*\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("color-scheme|filter|--[\\w-]+|(?:[a-z]+-)?color|background");

    @Test
    void only_colours_change_in_the_dark() throws IOException {
        List<String> changed;
        try (Stream<Path> styles = Files.list(Path.of("templates/assets"))) {
            changed = styles.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .flatMap(file -> DARK.matcher(read(file)).results().flatMap(DarkTest::properties))
                    .toList();
        }
        assertThat(changed).contains("color-scheme", "filter").allMatch(COLOUR.asMatchPredicate());
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
