package dev.studyleaf.assemble;

import dev.studyleaf.note.ParsedNote;
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
}
