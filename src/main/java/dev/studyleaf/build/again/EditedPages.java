package dev.studyleaf.build.again;

import dev.studyleaf.diagnostics.Diagnostics;
import java.util.Map;

/**
 * The pages of notes that were saved, made at once from the notes alone and from what the last whole build knew of the
 * others. They are for showing only: the next whole build makes the pages that count.
 *
 * @param pages each by its path below the site's root
 * @param diagnostics those of the last whole build, with those of the saved notes as they are now
 */
public record EditedPages(Map<String, byte[]> pages, Diagnostics diagnostics) {
    /** None. */
    static final EditedPages NONE = new EditedPages(Map.of(), new Diagnostics());

    public EditedPages {
        pages = Map.copyOf(pages);
    }
}
