package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which language a site speaks around the notes. */
class SiteLanguageTest {
    private static final Path ENGLISH = Path.of("templates/texts/en.properties");
    private static final Pattern WORDS = Pattern.compile("\\p{IsLatin}{2,}");
    private static final List<String> SHOWN = List.of("aria-label", "title", "placeholder", "alt");
    /** Notes in Greek that have something for every kind of page; what is Latin in them has one letter. */
    private static final Map<String, String> NOTES = Map.of(
            "studyleaf.yml",
            "title: Σημειώσεις\nlanguage: qaa\nexam:\n  domains:\n    - name: Αλφα\n      weight: 1\n",
            "α.md",
            """
            ---
            tags: [γάμμα]
            ---
            # Άλφα

            **Βήτα** – το δεύτερο γράμμα του αλφαβήτου.

            **Δέλτα** – το τέταρτο γράμμα του αλφαβήτου.

            > [!exam]
            > - Βήτα: δύο

            > [!warning]
            > Το [χαμένο](χ.md).

            > [!question] Ποιο;
            > - [x] Βήτα
            >   - Ναι.
            > - [ ] Δέλτα
            > - [x] Γάμμα
            >
            > Hint: Ένα.
            > Hint: Δύο.
            > Why: Έτσι.
            > <!--q level=2-->

            > [!question] Σωστό;
            > Answer: true

            > [!question] Το ==Βήτα== και το ==Δέλτα==.

            > [!question] Πόσο;
            > Answer: 4

            > [!question] Πώς;
            > Answer: Βήτα | Γάμμα

            > [!question] Πώς λέγεται;
            > Answer: /β+/

            > [!question] Order: Σειρά
            > 1. Άλφα
            > 2. Βήτα
            > 3. Γάμμα

            > [!question] Match: Ζεύγη
            > - Άλφα → ένα
            > - Βήτα → δύο

            > [!question] Sort: Ομάδες
            > - Άλφα
            >   - ένα
            > - Βήτα
            >   - δύο

            > [!question] Γιατί;
            > Model: Έτσι.
            > - Ένα

            > [!card]
            > Άλφα ::: ένα

            | α | β |
            | --- | --- |
            | 1 | 2 |
            """,
            "β.md",
            "---\ntags: [γάμμα]\n---\n# Βήτα\n\n[άλφα](α.md) και δέλτα, το τέταρτο γράμμα του αλφαβήτου.\n",
            "ε.md",
            "# Έψιλον\n\nΚάτι άλλο.\n");

    @TempDir
    private Path temp;

    @Test
    void a_glossary_shows_the_empty_letters_of_its_own_alphabet_alone() throws IOException {
        Path notes = Files.createDirectory(temp.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), """
                # الخلية

                - **النواة**: جزء من الخلية يحفظ المادة الوراثية.
                - **الغشاء**: طبقة رقيقة تحيط بالخلية كلها.
                - **DNA**: جزيء طويل يحمل المعلومات الوراثية.
                """);
        Path site = temp.resolve("site");
        Sites.build(notes, site);
        Document glossary = Jsoup.parse(Files.readString(site.resolve("glossary/index.html")));
        assertThat(glossary.select(".letters li").eachText()).containsExactly("D", "ا");
    }

    @Test
    void a_first_page_in_a_language_that_the_site_does_not_speak_says_so() throws IOException {
        Path notes = Files.createDirectory(temp.resolve("notes"));
        Files.writeString(notes.resolve("README.md"), "# מתמטיקה\n\n" + "סיכום מקיף לקורס מתמטיקה בדידה\n".repeat(6));
        Files.writeString(notes.resolve("b.md"), "# B\n");
        Sites.build(notes, temp.resolve("site"));
        assertThat(Sites.text(Sites.files(temp.resolve("site")), "index.html"))
                .contains("<html lang=\"en\"", "<div class=\"prose\" lang=\"he\" dir=\"rtl\">");
    }

    @Test
    void every_word_around_the_notes_is_in_the_language_of_the_site() throws IOException {
        Map<String, byte[]> site = marked();
        Map<String, String> found = new TreeMap<>();
        site.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            Element page = Jsoup.parse(Sites.text(site, path));
            page.select("noscript").forEach(none -> none.html(none.wholeText()));
            String words = unmarked(shown(page)).replaceAll("\\bstudyleaf \\w+|\\S+\\.md\\S*", "");
            Matcher word = WORDS.matcher(words);
            if (word.find()) {
                found.put(
                        path,
                        words.substring(Math.max(0, word.start() - 40), Math.min(words.length(), word.end() + 40)));
            }
        });
        assertThat(found).isEmpty();
        assertThat(site).containsKeys("exam.html", "map.html", "tags/index.html", "review.html", "practice.html");
    }

    /** Without texts of the site, also where one has another in its places. */
    private static String unmarked(String words) {
        String less = words.replaceAll("⟦[^⟦⟧]*⟧", "");
        return less.equals(words) ? words : unmarked(less);
    }

    /** Everything that a reader sees or hears, with marks where an element ends, but for what the keyboard has on it. */
    private static String shown(Element page) {
        page.select("script, style, kbd").remove();
        StringBuilder words = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        words.append(text.getWholeText());
                    } else if (node instanceof Element element) {
                        SHOWN.forEach(name -> words.append('\n').append(element.attr(name)));
                    }
                },
                page);
        page.select("meta[name=description]").forEach(meta -> words.append('\n').append(meta.attr("content")));
        return words.toString();
    }

    @Test
    void scripts_have_the_texts_of_the_site() throws IOException {
        Map<String, byte[]> site = marked();
        site.keySet().stream()
                .filter(path -> path.startsWith("assets/"))
                .forEach(path -> assertThat(Sites.text(site, path))
                        .as(path)
                        .doesNotContainPattern("'[^']*\\{\\{[a-z]+(\\.\\w+)?}}"));
        assertThat(Sites.text(site, "assets/quiz.js")).contains("'⟦It’s \\'not\\' \\\\ quite.⟧'");
    }

    @Test
    void a_german_site_speaks_german() throws IOException {
        Path notes = Files.createDirectory(temp.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), "# Titel\n\nText.\n");
        Files.writeString(notes.resolve("studyleaf.yml"), "language: de\n");

        Sites.build(notes, temp.resolve("site"));

        Map<String, byte[]> site = Sites.files(temp.resolve("site"));
        assertThat(Sites.text(site, "notes/a.html")).contains("Zum Inhalt", "Wiederholen", "Notiz 1 von 1");
        assertThat(Sites.text(site, "assets/review.js")).contains("'Fertig für jetzt'");
        assertThat(Sites.text(site, "search/index.js")).contains("Lernkarten");
    }

    @Test
    void where_nobody_says_a_language_the_site_speaks_that_of_most_notes() throws IOException {
        String german =
                "Das ist ein Satz, der nicht lang ist und doch viele kleine Wörter hat, wie man sie kennt.\n".repeat(6);
        Path notes = Files.createDirectory(temp.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), "# A\n\n" + german);
        Files.writeString(notes.resolve("b.md"), "# B\n\n" + german);
        Files.writeString(notes.resolve("c.md"), "---\nlang: el\n---\n# C\n");

        Sites.build(notes, temp.resolve("site"));
        assertThat(Sites.text(Sites.files(temp.resolve("site")), "index.html"))
                .contains("<html lang=\"de\"", "Zum Inhalt");

        Files.delete(notes.resolve("a.md"));
        Sites.build(notes, temp.resolve("site"));
        assertThat(Sites.text(Sites.files(temp.resolve("site")), "index.html"))
                .contains("<html lang=\"en\"", "Skip to the content");
    }

    /** A site in a language of ours whose every text is marked. */
    private Map<String, byte[]> marked() throws IOException {
        Path notes = Files.createDirectory(temp.resolve("notes"));
        Path texts = Files.createDirectories(notes.resolve("templates/texts"));
        for (Map.Entry<String, String> note : NOTES.entrySet()) {
            Files.writeString(notes.resolve(note.getKey()), note.getValue());
        }
        String all = Files.readAllLines(ENGLISH).stream()
                .filter(line -> line.contains(" = ") && !line.startsWith("#") && !line.startsWith("plural"))
                .map(line ->
                        line.replaceFirst(" = ", " = ⟦").replace("|", "⟧|⟦").concat("⟧"))
                .map(line -> line.startsWith("quiz.wrong =") ? "quiz.wrong = ⟦It’s 'not' \\ quite.⟧" : line)
                .collect(Collectors.joining("\n", "plural = 1\n", "\n"));
        Files.writeString(texts.resolve("qaa.properties"), all);
        Sites.build(notes, temp.resolve("site"));
        return Sites.files(temp.resolve("site"));
    }
}
