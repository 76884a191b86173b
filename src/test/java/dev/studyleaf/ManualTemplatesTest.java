package dev.studyleaf;

import static dev.studyleaf.Manual.all;
import static dev.studyleaf.Manual.files;
import static dev.studyleaf.Manual.firstCells;
import static dev.studyleaf.Manual.page;
import static dev.studyleaf.Manual.section;
import static dev.studyleaf.Manual.sections;
import static dev.studyleaf.Manual.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.page.Link;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.lists.NoteLine;
import dev.studyleaf.page.lists.TermLine;
import dev.studyleaf.page.site.PageKinds;
import dev.studyleaf.study.Study;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual describes every template, every value and every function that it may use. */
class ManualTemplatesTest {
    private static final Path TEMPLATES = Path.of("templates");

    @TempDir
    private Path temp;

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
        String source = Files.readString(Path.of("src/main/java/dev/studyleaf/render/template/MarkupFunctions.java"));
        Set<String> functions = all(Pattern.compile("add\\(environment, \"(\\w+)\""), source);
        assertThat(firstCells(section(sections(page("templates")), "Functions"))
                        .map(call -> call.replaceFirst("\\(.*", "")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(functions);
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** A study that has a page of every kind. */
    private Study study() throws IOException {
        return Manual.study(write(temp, "study", Map.of("a.md", """
                        ---
                        tags: t
                        ---
                        **Recall**: how many were found.

                        > [!question] Is it a share?
                        >
                        > Answer: true
                        """)));
    }
}
