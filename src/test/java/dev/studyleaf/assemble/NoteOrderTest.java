package dev.studyleaf.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NoteOrderTest {
    private static void inOrder(String... paths) {
        List<String> mixed = new ArrayList<>(List.of(paths));
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(new NoteOrder(List.of()));
        assertThat(mixed).containsExactly(paths);
    }

    @Test
    void the_notes_of_a_folder_stand_together_before_its_folders() {
        inOrder("b.md", "z.md", "a/API.md", "a/Graphs.md", "a/Arrays/Sorting.md", "c/x.md");
    }

    @Test
    void numbers_in_front_mix_notes_and_folders() {
        inOrder("1 Start.md", "2 Basics/a.md", "3 More.md", "10 End.md");
    }

    @Test
    void what_has_a_number_or_a_sign_comes_before_what_has_none() {
        inOrder("!first.md", "1-x/a.md", "2 y.md", "_drafts/a.md", "appendix.md", "exams/2024.md");
    }

    @Test
    void the_page_of_a_folder_comes_first_in_it() {
        inOrder("README.md", "1.md", "a.md", "z/index.md", "z/1.md", "z/b.md", "z/a/c.md");
    }
}
