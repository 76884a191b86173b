package dev.studyleaf.search;

import dev.studyleaf.json.Json;

/** What results show of a page: title, address, and of each document kind, anchor, heading, text and other names. */
final class PageResults {
    private PageResults() {}

    /** Writes {@code [title, address, [[kind, anchor, heading, text, alias…], …]]}. */
    static void json(SearchPage page, Json to) {
        to.array().value(page.title()).value(page.address()).array();
        for (SearchDocument document : page.documents()) {
            to.array()
                    .value(document.kind().id())
                    .value(document.address().substring(page.address().length()))
                    .value(document.heading())
                    .value(document.text());
            document.aliases().forEach(to::value);
            to.end();
        }
        to.end().end();
    }
}
