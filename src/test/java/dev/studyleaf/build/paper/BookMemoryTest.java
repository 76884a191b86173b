package dev.studyleaf.build.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.book.Book;
import dev.studyleaf.diagnostics.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookMemoryTest {
    private static final long GIGABYTE = 1L << 30;

    @Test
    void a_chapter_that_would_not_fit_is_told_with_a_way_out() {
        Book book = book("x".repeat(1000), "x".repeat(3_000_000));
        assertThat(BookMemory.problem(book, List.of("a.md", "b.md"), GIGABYTE)).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo(Code.BOOK_TOO_LONG);
            assertThat(problem.path()).isEqualTo("b.md");
            assertThat(problem.message()).contains("some 2002 MB", "Java has 1024");
            assertThat(problem.help()).contains("-Xmx4004m");
        });
    }

    @Test
    void many_chapters_need_no_more_memory_than_the_longest() {
        String[] chapters = new String[2000];
        java.util.Arrays.fill(chapters, "x".repeat(20_000));
        assertThat(BookMemory.problem(book(chapters), List.of("a.md"), GIGABYTE))
                .isEmpty();
    }

    private static Book book(String... chapters) {
        List<Book.Chapter> all = new java.util.ArrayList<>();
        for (String xhtml : chapters) {
            all.add(new Book.Chapter("n" + (all.size() + 1), "T", "", false, xhtml));
        }
        return new Book("T", "", "en", "ltr", new Book.Words("Contents", "Index"), all, List.of());
    }
}
