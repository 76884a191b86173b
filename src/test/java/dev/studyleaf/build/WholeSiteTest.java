package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.Href;
import dev.studyleaf.bench.LongVault;
import dev.studyleaf.bench.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for a whole site, whatever the machine, and from one build to the next. */
class WholeSiteTest {
    private static final int NOTES = 70;
    /** In the search index: the address of a page, or the anchor of a document on it. */
    private static final Pattern FOUND =
            Pattern.compile(",\"([^\"\\\\]*\\.html)\",(?=\\[\\[)|\\[\"(?:note|quiz|term|sheet)\",\"([^\"]*)\"");

    @TempDir
    Path folder = Path.of("");

    private Path vault() throws IOException {
        Path notes = folder.resolve("notes");
        Vault.write(NOTES, notes);
        return notes;
    }

    private Map<String, byte[]> built(Path notes, String name) throws IOException {
        Sites.build(notes, folder.resolve(name));
        return Sites.files(folder.resolve(name));
    }

    @Test
    void the_same_notes_are_the_same_bytes_whatever_the_locale_the_zone_and_the_threads()
            throws IOException, InterruptedException, ExecutionException {
        Path notes = vault();
        Map<String, byte[]> first = built(notes, "first");
        Sites.same(first, built(notes, "second"), "built again");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "th-TH-u-nu-thai-ca-buddhist", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Sites.same(first, built(notes, tag), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (int threads : List.of(1, 5)) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                Sites.same(
                        first,
                        pool.submit(() -> built(notes, "threads" + threads)).get(),
                        threads + " threads");
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void the_order_in_which_files_came_to_be_and_the_place_do_not_matter() throws IOException {
        Map<String, byte[]> first = built(vault(), "first");
        List<String[]> files = new ArrayList<>(Vault.files(NOTES));
        Collections.shuffle(files, new Random(3));
        Path elsewhere = folder.resolve("else where é/notes");
        for (String[] file : files) {
            Files.createDirectories(elsewhere.resolve(file[0]).getParent());
            Files.writeString(elsewhere.resolve(file[0]), file[1]);
            Files.setLastModifiedTime(elsewhere.resolve(file[0]), FileTime.fromMillis(file[1].hashCode()));
        }
        Sites.same(first, built(elsewhere, "else where é/site"), "shuffled, elsewhere");
    }

    @Test
    void a_build_writes_only_what_changed() throws IOException {
        Path notes = vault();
        Path site = folder.resolve("site");
        Map<String, byte[]> before = built(notes, "site");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        for (String path : before.keySet()) {
            Files.setLastModifiedTime(site.resolve(path), old);
        }
        built(notes, "site");
        for (String path : before.keySet()) {
            assertThat(Files.getLastModifiedTime(site.resolve(path))).as(path).isEqualTo(old);
        }
        Path note = notes.resolve(Vault.files(NOTES).get(40)[0]);
        Files.writeString(note, Files.readString(note) + "\nzyx\n");
        Map<String, byte[]> after = built(notes, "site");
        assertThat(Sites.differences(before, after))
                .as("the page, its text and its new word in the search, the lists of files")
                .hasSize(6)
                .contains(".studyleaf-manifest", "sw.js", "search/n40.js")
                .anyMatch(path -> path.startsWith("search/b-"))
                .anyMatch(path -> path.startsWith("search/w-"))
                .anyMatch(path -> path.startsWith("notes/"));
        Sites.same(after, built(notes, "clean"), "a later build and a clean one");
        Files.delete(note);
        Map<String, byte[]> less = built(notes, "site");
        Sites.same(less, built(notes, "clean-again"), "a build after a deletion and a clean one");
        assertThat(less.keySet()).filteredOn(path -> path.startsWith("notes/")).hasSize(NOTES - 1);
    }

    @Test
    void every_link_of_a_site_leads_somewhere_and_every_question_has_one_place() throws IOException {
        check(built(vault(), "site"));
        check(Sites.files(Path.of("site")));
    }

    @Test
    void every_link_of_a_site_with_long_lists_leads_somewhere() throws IOException {
        LongVault.write(folder.resolve("long"));
        check(built(folder.resolve("long"), "long-site"));
    }

    @Test
    void the_size_of_a_page_does_not_grow_with_the_number_of_notes() throws IOException {
        Vault.write(80, folder.resolve("few"));
        Vault.write(480, folder.resolve("many"));
        assertThat(meanPage(built(folder.resolve("many"), "many-site")))
                .isLessThan(1.2 * meanPage(built(folder.resolve("few"), "few-site")));
    }

    private static double meanPage(Map<String, byte[]> site) {
        return site.entrySet().stream()
                .filter(file -> file.getKey().startsWith("notes/"))
                .mapToInt(file -> file.getValue().length)
                .average()
                .orElse(0);
    }

    private static void check(Map<String, byte[]> files) {
        Map<String, Document> pages = new HashMap<>();
        files.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> pages.put(path, Jsoup.parse(Sites.text(files, path))));
        List<String> faults = new ArrayList<>();
        Set<String> questions = new HashSet<>();
        pages.forEach((path, page) -> {
            alone(path, page, faults);
            if (path.startsWith("notes/")) {
                page.select("[id^=q-]").eachAttr("id").stream()
                        .filter(id -> !questions.add(id))
                        .forEach(id -> faults.add(path + ": " + id + " is on another note too"));
            }
            page.select("[href], [src]").forEach(element -> link(path, element, files, pages, faults));
        });
        String texts = files.keySet().stream()
                .filter(path -> path.matches("search/(index|[no]\\d+)\\.js"))
                .map(path -> Sites.text(files, path))
                .collect(Collectors.joining());
        Matcher match = FOUND.matcher(texts);
        String page = "";
        int found = 0;
        while (match.find()) {
            if (match.group(1) == null) {
                place("", page + match.group(2), files, pages, faults);
                found++;
            } else {
                page = match.group(1);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(found).isPositive();
    }

    private static void alone(String path, Document page, List<String> faults) {
        List<String> ids = page.select("[id]").eachAttr("id");
        if (new HashSet<>(ids).size() != ids.size()) {
            faults.add(path + ": an id stands twice");
        }
        if (page.select("h1").size() != 1
                || page.title().isBlank()
                || page.select("html[lang]").isEmpty()) {
            faults.add(path + ": not one h1, a title and a language");
        }
    }

    private static void link(
            String path, Element element, Map<String, byte[]> files, Map<String, Document> pages, List<String> faults) {
        boolean source = element.hasAttr("src");
        String href = element.attr(source ? "src" : "href");
        if (href.startsWith("data:") || (path.equals("404.html") && href.startsWith("/"))) {
            return;
        }
        if (href.matches("[a-z]+:.*")) {
            if (source || !element.is("a")) {
                faults.add(path + ": loads " + href);
            }
            return;
        }
        place(path, href, files, pages, faults);
        boolean term = element.hasClass("term");
        if (term && !href.contains("glossary/")) {
            faults.add(path + ": a term leads to " + href);
        }
    }

    private static void place(
            String path, String href, Map<String, byte[]> files, Map<String, Document> pages, List<String> faults) {
        Href to = Href.of(path, href);
        Document page = pages.get(to.file());
        if (!files.containsKey(to.file())) {
            faults.add(path + ": " + href + " leads nowhere");
        } else if (href.contains("#") && page != null && page.getElementById(to.anchor()) == null) {
            faults.add(path + ": " + href + " has no such place");
        }
    }
}
