package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which way the short texts of questions are read: by all of their letters, and by those of their question. */
class QuestionDirectionTest {
    private static final String HEBREW = """
            ---
            lang: he
            ---
            # רשתות

            > [!question] מה עושה נתב?
            > - [x] TCP הוא פרוטוקול שנתב מעביר
            > - [ ] Ethernet
            > - [ ] שומר קבצים
            >
            > Why: IP הוא הבסיס.

            > [!question] Match: התאימו.
            > - TCP → אמין ומסודר
            > - UDP → datagram
            > - פרוטוקול IP → כתובות
            >
            > Why: כך זה.

            > [!question] Order: סדרו.
            > 1. SYN של הלקוח
            > 2. ACK
            > 3. העברה
            >
            > Why: כך זה.

            > [!question] What is a router?
            > - [x] A box between networks.
            > - [ ] A cable
            >
            > Why: so it is.
            """;

    private static final String ENGLISH = """
            # Words

            > [!question] Which word means peace?
            > - [x] שלום
            > - [ ] בוקר טוב and no more
            >
            > Why: it does.
            """;

    @TempDir
    Path folder = Path.of("");

    private Map<String, byte[]> site(String language) throws IOException {
        Path notes = Files.createDirectories(folder.resolve(language));
        Files.writeString(notes.resolve("studyleaf.yml"), "title: X\nlanguage: " + language + "\n");
        Files.writeString(notes.resolve("he.md"), HEBREW);
        Files.writeString(notes.resolve("words.md"), ENGLISH);
        return built(notes);
    }

    private Map<String, byte[]> built(Path notes) throws IOException {
        Path site = folder.resolve("site of " + notes.getFileName());
        Sites.build(notes, site);
        return Sites.files(site);
    }

    /** A page without script. */
    private static Document page(Map<String, byte[]> site, String path) {
        return Jsoup.parse(Sites.text(site, path).replaceAll("</?noscript[^>]*>", ""));
    }

    private static Element with(Document page, String selector, String words) {
        Element found = page.select(selector).stream()
                .filter(one -> one.text().contains(words))
                .findFirst()
                .orElse(null);
        assertThat(found).as(words).isNotNull();
        return found == null ? page : found;
    }

    /** What stands in an element or else around it. */
    private static String way(Element element) {
        Element inner = element.selectFirst("bdi");
        return Stream.concat(Stream.ofNullable(inner), Stream.concat(Stream.of(element), element.parents().stream()))
                .map(one -> one.attr("dir"))
                .filter(way -> !way.isEmpty())
                .findFirst()
                .orElse("ltr");
    }

    @Test
    void an_option_that_begins_with_a_latin_word_is_read_as_its_question() throws IOException {
        for (String language : new String[] {"en", "he"}) {
            Map<String, byte[]> site = site(language);
            for (String path : new String[] {"notes/he.html", "practice.html", "quiz-sheet.html"}) {
                Document page = page(site, path);
                String where = language + " " + path;
                assertThat(way(with(page, ".opt > span", "TCP הוא"))).as(where).isEqualTo("rtl");
                assertThat(way(with(page, ".opt > span", "Ethernet"))).as(where).isEqualTo("ltr");
                assertThat(way(with(page, ".opt > span", "שומר"))).as(where).isEqualTo("rtl");
                assertThat(way(with(page, ".match label", "TCP"))).as(where).isEqualTo("ltr");
                assertThat(way(with(page, ".partners li", "datagram")))
                        .as(where)
                        .isEqualTo("ltr");
                assertThat(way(with(page, ".partners li", "אמין"))).as(where).isEqualTo("rtl");
                assertThat(way(with(page, ".order .ot", "SYN של"))).as(where).isEqualTo("rtl");
                assertThat(way(with(page, ".order .ot", "ACK"))).as(where).isEqualTo("ltr");
                assertThat(way(with(page, "legend.qt", "What is a router")))
                        .as(where)
                        .isEqualTo("ltr");
                assertThat(way(with(page, ".opt > span", "A box"))).as(where).isEqualTo("ltr");
                assertThat(way(with(page, ".answer .because", "IP הוא")))
                        .as(where)
                        .isEqualTo("rtl");
            }
        }
    }

    @Test
    void the_cards_of_the_review_say_it_too() throws IOException {
        Document review = page(site("en"), "review.html");
        Element card = with(review, ".deck > li", "מה עושה נתב");
        assertThat(card.select(".qt").attr("dir")).isEqualTo("rtl");
        assertThat(card.select(".among").attr("dir")).isEqualTo("rtl");
        assertThat(card.select(".a").attr("dir")).isEqualTo("rtl");
        assertThat(way(with(review, ".among li", "Ethernet"))).isEqualTo("ltr");
    }

    @Test
    void a_word_of_another_script_stands_in_a_question_from_left_to_right() throws IOException {
        Document page = page(site("en"), "notes/words.html");
        assertThat(page.select("fieldset").hasAttr("dir")).isFalse();
        assertThat(way(with(page, ".opt > span", "שלום"))).isEqualTo("rtl");
        assertThat(way(with(page, ".opt > span", "and no more"))).isEqualTo("ltr");
    }

    @Test
    void notes_from_left_to_right_say_nothing_of_it() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("plain"));
        Files.writeString(
                notes.resolve("words.md"), ENGLISH.replace("שלום", "peace").replace("בוקר טוב", "morning"));
        Map<String, byte[]> site = built(notes);
        assertThat(site.keySet().stream()
                        .filter(path -> path.endsWith(".html"))
                        .filter(path -> Sites.text(site, path).contains(" dir=")))
                .isEmpty();
    }
}
