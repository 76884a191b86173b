package dev.studyleaf.assemble;

import dev.studyleaf.note.ParsedNote;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a link leads.
 *
 * @param address below the site's root, without an anchor
 * @param anchor on that page, or empty
 * @param note the note whose page it is; empty for a file
 */
record FoundLink(String address, String anchor, Optional<ParsedNote> note) {
    String href() {
        return anchor.isEmpty() ? address : address + "#" + anchor;
    }

    /** The addresses of the links of a note, by the destination as written. */
    static Map<String, String> hrefs(Map<String, FoundLink> links) {
        Map<String, String> hrefs = new HashMap<>();
        links.forEach((destination, link) -> hrefs.put(destination, link.href()));
        return hrefs;
    }
}
