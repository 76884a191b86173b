package dev.studyleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static Page page(String path) {
        return new Page(path, "x.ftlh", path);
    }

    @Test
    void lists_are_joined_in_order_and_empty_ones_leave_no_gap() {
        Pages two = Pages.of(2, index -> "later/" + index, index -> page("later/" + index));
        List<Page> all =
                Pages.joined(List.of(List.of(), List.of(page("a")), List.of(), List.of(), two, List.of(page("b"))));
        assertThat(all).containsExactly(page("a"), page("later/0"), page("later/1"), page("b"));
        assertThat(all.parallelStream().map(Page::path)).containsExactly("a", "later/0", "later/1", "b");
        assertThat(Pages.joined(List.of())).isEmpty();
    }

    @Test
    void paths_are_told_without_making_a_page() {
        List<Integer> made = new ArrayList<>();
        Pages later = Pages.of(3, index -> "later/" + index, index -> {
            made.add(index);
            return page("later/" + index);
        });
        assertThat(Pages.paths(Pages.joined(List.of(List.of(page("a")), later))))
                .containsExactly("a", "later/0", "later/1", "later/2");
        assertThat(made).isEmpty();
    }
}
