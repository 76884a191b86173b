package dev.studyleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/hostile-input.md} says is tested is. */
class HostileInputTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");

    @Test
    void every_test_that_the_table_names_is_there() throws IOException {
        Map<String, String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            HostileInputTest::text,
                            String::concat));
        }
        List<MatchResult> named = NAMED.matcher(Files.readString(Path.of("docs/hostile-input.md")))
                .results()
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(40)
                .allSatisfy(test -> assertThat(tests.get(test.group(1)))
                        .as(test.group())
                        .isNotNull()
                        .contains(" void " + test.group(2) + "("));
    }

    @Test
    void every_line_of_the_table_names_a_test() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/hostile-input.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| group") && !line.startsWith("| ---"))
                .toList();
        assertThat(lines)
                .hasSizeGreaterThan(60)
                .allMatch(line -> NAMED.matcher(line).find());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
