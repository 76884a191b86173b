package dev.studyleaf.search;

import dev.studyleaf.json.Json;
import java.util.List;

/**
 * The file that {@code search.js} loads: a script, because a page on {@code file://} can load nothing else, with the data
 * as a JSON string, because browsers parse that several times faster than an object literal.
 */
public final class SearchFiles {
    /** Where the index is, below the site's root. */
    public static final String INDEX = "search/index.js";

    private SearchFiles() {}

    /** The text of the index file. */
    public static String index(List<SearchDocument> documents) {
        Json docs = new Json().array();
        for (SearchDocument document : documents) {
            docs.object()
                    .key("p")
                    .value(document.page())
                    .key("u")
                    .value(document.address())
                    .key("h")
                    .value(document.heading())
                    .key("k")
                    .value(document.kind().id())
                    .key("x")
                    .value(document.text());
            docs.key("a").array();
            document.aliases().forEach(docs::value);
            docs.end().end();
        }
        String payload = "{\"docs\":" + docs.end() + ",\"index\":" + LunrIndex.json(documents) + "}";
        return "StudySearch.accept(" + Json.quote(payload) + ");\n";
    }
}
