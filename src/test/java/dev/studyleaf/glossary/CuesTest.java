package dev.studyleaf.glossary;

import static dev.studyleaf.glossary.Found.cues;
import static dev.studyleaf.glossary.Found.found;
import static dev.studyleaf.glossary.Found.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {
    @Test
    void nothing_under_a_heading_or_an_item_that_is_a_label_is_a_term() {
        assertThat(found("## Benefits\n\n- **Speed**: it needs less time than before"))
                .isEmpty();
        assertThat(found("- use cases\n  - **Speed**: it needs less time than before"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Support the 61xlarge size - 128 GB GPU memory",
                "- Modeling - 36%",
                "- CPU instance types - algorithm implementation does not use GPUs",
                "- Color: { green, purple }",
                "- Peer - to - Peer",
                "- due to limited number of pins - not all cores accessible",
                "- $j = 1, ..., n$",
                "- RTO: Seconds to minutes",
                "- Last Updated: January 1, 2025",
                "- 80% of data scientists time - spent preparing data",
                "- ...leaving only 20% of time - used to derive insights",
                "- use cases - call centers, subtitles for video on demand",
                "- common use cases: voice of the customer analysis",
                "- Build: pre-built networks, high performance algorithms",
                "- Train: one-click training, hyperparameter optimization",
                "- Deploy: one-click deployment, fully managed hosting",
                "- Step 3: pour the water into the bowl",
                "- Why BFS - it finds the shortest path",
                "- Example: a graph with three nodes",
                "- The model is fast: it runs on the edge",
                "- Ratio of: all that was found to all",
                "- Amazon Prime: https://example.org/",
                "- Amazon Prime: 42",
                "- Amazon Prime: why is it used at all?",
                "- `a - b` is how you subtract - not so here",
                "- Option `x - y z` gives a lot of things",
                "- Time Complexity: O(n log n) in every case",
                "- [Amazon Prime - what it is](https://example.org/)",
                "Amazon Prime is a service: you pay"
            })
    void must_never_become_terms(String line) {
        // Said twice, so that nothing is left out only for want of another place.
        String again = "\n\nwe say the words once more: " + line.substring(2) + "\n";
        assertThat(terms(line + again + again)).isEmpty();
    }

    @Test
    void what_is_no_term_is_a_cue_under_its_heading() {
        assertThat(cues("## Polly\n\n- Use cases: readers and games\n- **Cost**: by the letter\n"))
                .containsExactly("Polly >  > Use cases = readers and games", "Polly >  > Cost = by the letter");
        assertThat(cues("## Benefits\n\n- **Speed**: it needs less time than before\n"))
                .containsExactly("Benefits >  > Speed = it needs less time than before");
        assertThat(cues("## Frost\n\n- cold storage\n  - **slow reads**: hours to days\n"))
                .isEmpty();
        assertThat(cues("- Amazon Lex\n  - use cases: chatbots and call centers\n"))
                .containsExactly(" > Amazon Lex > use cases = chatbots and call centers");
        assertThat(cues("## P3\n\n- Support the largest size: 128 GB of memory\n"))
                .isEmpty();
    }

    @Test
    void a_label_that_many_headings_have_is_a_cue_of_each() {
        String notes = IntStream.range(0, 4)
                .mapToObj(i -> "## Sort " + i + "\n\n- **Stability**: equal keys keep their order\n")
                .collect(Collectors.joining("\n"));
        assertThat(terms(notes)).isEmpty();
        assertThat(cues(notes)).hasSize(4).first().asString().startsWith("Sort 0 >  > Stability");
    }

    @Test
    void the_facts_of_a_key_callout_are_no_terms() {
        assertThat(found("""
                > [!key] Calls
                > - Call an API: the models are already trained
                > - **Order**: first in, first out
                > - Faces
                >   - found and compared with others
                """)).isEmpty();
        assertThat(found("> [!note] Calls\n> - **Heap**: a tree of many values"))
                .containsExactly("[Heap] = a tree of many values");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **Creating a graph**: the graph is filled with nodes",
                "- **Image preparation**: Start with the pictures",
                "- **Kanban**: It works for teams",
                "- **Public subnets**: ✅ Few attacks",
                "**Baseline training**: Models learn from the data",
                "- [A book](https://example.org/a): Read this first of all",
                "- Important Note: the graph has no nodes"
            })
    void labels_of_remarks_and_steps_are_no_terms(String line) {
        assertThat(terms(line + "\n")).isEmpty();
    }
}
