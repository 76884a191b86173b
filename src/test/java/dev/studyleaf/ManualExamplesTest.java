package dev.studyleaf;

import static dev.studyleaf.Manual.messages;
import static dev.studyleaf.Manual.page;
import static dev.studyleaf.Manual.run;
import static dev.studyleaf.Manual.study;
import static dev.studyleaf.Manual.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.site.SiteBuild;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the manual are true. */
class ManualExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?ms)(?:^<!-- (?<what>[a-z]+)(?:: (?<value>.*?))? -->\\n)?^```(?<kind>\\w+)\\n(?<text>.*?)^```$");

    @TempDir
    private Path temp;

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
                Study study = study(write(temp, "glossary", files));
                String terms = study.glossary().terms().stream().map(Term::name).collect(Collectors.joining(", "));
                assertThat(terms.isEmpty() ? "none" : terms)
                        .as(example.group("text"))
                        .isEqualTo(example.group("value"));
                files.clear();
            }
        }
        assertThat(number).isGreaterThan(4);
    }

    /** What a build says of the notes that all examples of messages.md share, and one file more. */
    private String report(String file, String text) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("algebra.md", "# Algebra\n\n## Rings\n\n## Fields\n");
        files.put("pictures/tree.png", "GIF89a");
        files.put(file, text);
        Path notes = write(temp, "message", files);
        String site = notes.resolveSibling("site").toString();
        return run("build", notes.toString(), "-o", site).err().replace(notes.toString(), "notes");
    }

    private Diagnostics build(Map<String, String> files) throws IOException {
        Path notes = write(temp, "example", files);
        BuildRequest request =
                new BuildRequest(notes, notes.resolveSibling("site"), Optional.empty(), Optional.empty(), FailOn.ERROR);
        return SiteBuild.run(request, BuildListener.SILENT).diagnostics();
    }
}
