package dev.studyleaf.build.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.site.PageKinds;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a study and its pages hold when the first page is rendered. */
class ReleasedTreesTest {
    private static final List<String> WORDS = List.of("Entropy", "Kernel", "Bias", "Variance", "Gradient", "Epoch");
    private static final int NOTES = WORDS.size();
    private static final String NOTE = """
            # Note %1$d

            Words of **entropy %1$d** and more [words](n%2$d.md) on two
            lines, and much of the kernel %2$d.

            - **%3$s**: a *measure* of `width` in [note](n%2$d.md), ~~not~~ $x^2$
            - **%3$s Loss**: how far off the mean is
            - %3$s Ratio: how far from each other

            ## Part of %1$d

            | Term | Definition |
            | --- | --- |
            | %3$s Score | what is **known** of it |
            | %3$s Curve | how it goes on |

            > [!quiz] What is entropy %1$d?
            > - [x] a measure
            > - [ ] a *name*
            > Because of it.

            > [!key] Loss
            > Loss %1$d is lower.

            The ==loss== of it.

            ![[n%2$d]]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        for (int i = 0; i < NOTES; i++) {
            Files.writeString(folder.resolve("n" + i + ".md"), NOTE.formatted(i, (i + 1) % NOTES, WORDS.get(i)));
        }
    }

    @Test
    void a_build_for_once_holds_no_tree_of_a_note() {
        assertThat(documents(Trees.RELEASED)).isZero();
    }

    @Test
    void a_build_that_keeps_holds_each_tree() {
        assertThat(documents(Trees.KEPT)).isEqualTo(NOTES);
    }

    @Test
    void only_a_folder_of_much_text_lets_go_of_its_trees() throws IOException {
        assertThat(documents(Trees.BY_SIZE)).isEqualTo(NOTES);

        Files.writeString(folder.resolve("n0.md"), " ".repeat(2_000_000), StandardOpenOption.APPEND);

        assertThat(documents(Trees.BY_SIZE)).isZero();
    }

    /** How many trees can be reached from what a build has in hand before it renders. */
    private int documents(Trees trees) {
        StudyReading reading = StudyReading.of(
                StudyFolder.of(folder), BuildListener.SILENT, new Keeping(Kept.nothing(), trees), new Diagnostics());
        List<Page> pages = PageKinds.pages(reading.study(), Kept.nothing());
        assertThat(reading.study().glossary().terms()).hasSizeGreaterThan(2 * NOTES);
        assertThat(reading.study().notes())
                .allSatisfy(note -> assertThat(note.questions()).isNotEmpty());
        return new Reach().from(List.of(reading, pages)).size();
    }

    /** Follows everything that keeps an object alive, in our classes, in records and in collections. */
    private static final class Reach {
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<Object> open = new ArrayDeque<>();
        private final List<Document> found = new ArrayList<>();

        List<Document> from(Object root) {
            add(root);
            while (!open.isEmpty()) {
                follow(open.pop());
            }
            return found;
        }

        private void add(Object object) {
            if (object != null && seen.add(object)) {
                open.push(object);
            }
        }

        private void follow(Object object) {
            if (object instanceof Node node) {
                add(node.getParent());
                if (node instanceof Document document) {
                    found.add(document);
                }
            } else if (object.getClass().getName().startsWith("dev.studyleaf.")) {
                fields(object);
            } else if (object instanceof Iterable<?> many && !(object instanceof Path)) {
                many.forEach(this::add);
            } else if (object instanceof Map<?, ?> map) {
                map.keySet().forEach(this::add);
                map.values().forEach(this::add);
            } else if (object instanceof Optional<?> one) {
                one.ifPresent(this::add);
            } else if (object instanceof Object[] array) {
                List.of(array).forEach(this::add);
            }
        }

        private void fields(Object object) {
            for (Class<?> type = object.getClass();
                    type.getName().startsWith("dev.studyleaf.");
                    type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive()) {
                        add(value(field, object));
                    }
                }
            }
        }

        private static Object value(Field field, Object object) {
            try {
                field.setAccessible(true);
                return field.get(object);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }
}
