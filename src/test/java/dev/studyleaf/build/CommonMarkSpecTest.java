package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.command.MarkdownFragment;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

class CommonMarkSpecTest {
    @Test
    void a_fragment_is_what_commonmark_says_in_every_example_of_its_specification() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        assertThat(examples).hasSize(652);
        for (Example example : examples) {
            assertThat(MarkdownFragment.html(example.getSource().replace("→", "\t")))
                    .as(example.toString())
                    .isEqualTo(example.getHtml().replace("→", "\t"));
        }
    }
}
