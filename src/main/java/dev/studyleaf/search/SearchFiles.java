package dev.studyleaf.search;

import dev.studyleaf.json.Json;
import dev.studyleaf.kept.Kept;
import java.util.List;
import java.util.Map;

/**
 * The files that {@code search.js} loads: scripts, because a page on {@code file://} can load nothing else, with the data as
 * a string, because browsers parse that several times faster than an object literal. A small site has one; a large one has
 * a head and many more, of which a page loads those that a query needs.
 */
public final class SearchFiles {
    /** The file that is loaded first, below the site's root. */
    public static final String INDEX = SearchScripts.INDEX;

    /** Characters of text from which on loading shards is quicker than loading all; see the manual's page on search. */
    static final long LARGE = 100_000;

    private SearchFiles() {}

    /**
     * Gives each file to {@code sink}, from several threads at once.
     *
     * @param notes how many of the pages are notes; they come first
     * @param language of the site, a BCP 47 tag: whose other forms of a word are looked for
     * @param kept the words of pages from earlier builds
     */
    public static void write(
            List<? extends SearchSource> pages, int notes, String language, Kept kept, SearchSink sink) {
        if (isLarge(pages)) {
            new ShardFiles(pages, notes, language, kept).write(sink);
        } else {
            String whole = whole(pages, language);
            sink.add(INDEX, kept.seal(whole), () -> whole);
        }
    }

    /** What is kept under the names of the work. */
    public static Map<String, Class<?>> works() {
        return Map.of("postings", BatchWords.class, "letter", LetterFiles.kind());
    }

    /** Looks at no more pages than it takes to know. */
    private static boolean isLarge(List<? extends SearchSource> pages) {
        long characters = 0;
        for (SearchSource page : pages) {
            characters += characters(page.page());
            if (characters > LARGE) {
                return true;
            }
        }
        return false;
    }

    /** How much text a page has. */
    static long characters(SearchPage page) {
        return page.documents().stream()
                .mapToLong(document -> document.text().length())
                .sum();
    }

    /** One index of everything, in Lunr's format, and all texts. */
    static String whole(List<? extends SearchSource> sources, String language) {
        List<SearchPage> pages = sources.stream().map(SearchSource::page).toList();
        List<SearchDocument> documents =
                pages.stream().flatMap(page -> page.documents().stream()).toList();
        Json texts = new Json().array();
        pages.forEach(page -> PageResults.json(page, texts));
        String payload = "{\"little\":" + Json.quote(LittleWords.line(LittleWords.ALL)) + ",\"stem\":"
                + Json.quote(Stemmer.of(language).orElse("")) + ",\"pages\":" + texts.end()
                + ",\"index\":" + LunrIndex.json(documents) + "}";
        return SearchScripts.call("accept", payload);
    }
}
