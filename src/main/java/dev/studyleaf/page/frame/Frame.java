package dev.studyleaf.page.frame;

import dev.studyleaf.study.SiteInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What every page has around its content.
 *
 * @param site the site
 * @param base the way to the site's root, to be put before every address
 * @param path the page's own address
 * @param head what the page is called
 * @param kind of page: home, note, term…
 * @param nav the list of contents
 * @param scripts names of the scripts that only some pages need
 */
public record Frame(
        SiteInfo site, String base, String path, Head head, String kind, Navigation nav, List<String> scripts) {
    private static final Set<String> ASKING = Set.of("questions", "review", "paper");

    /** The style sheets of a kind of page, beside the one that every page has; other kinds need none. */
    private static final Map<String, List<String>> STYLES = Map.ofEntries(
            Map.entry("home", List.of("note", "lists")),
            Map.entry("note", List.of("note")),
            Map.entry("term", List.of("note", "term")),
            Map.entry("map", List.of("note", "map")),
            Map.entry("glossary", List.of("lists")),
            Map.entry("tags", List.of("note")),
            Map.entry("coverage", List.of("note")),
            Map.entry("tag", List.of("lists")),
            Map.entry("contents", List.of("lists")),
            Map.entry("search", List.of("lists")),
            Map.entry("sheet", List.of("sheet")),
            Map.entry("practice", List.of("practice")),
            Map.entry("exam", List.of("exam")),
            Map.entry("review", List.of("review")),
            Map.entry("paper", List.of("paper")));

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ps", "ug", "ur", "yi");

    /**
     * What a page is called.
     *
     * @param title unique in the site
     * @param description unique in the site
     */
    public record Head(String title, String description) {}

    public Frame {
        scripts = List.copyOf(scripts);
    }

    /** Names of the style sheets that only some pages need. */
    public List<String> styles() {
        List<String> styles = new ArrayList<>();
        if (scripts.stream().anyMatch(ASKING::contains)) {
            styles.add("questions");
        }
        styles.addAll(STYLES.getOrDefault(kind, List.of()));
        return styles;
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return direction(site.language());
    }

    /** The same of any language, a BCP 47 tag. */
    public static String direction(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }
}
