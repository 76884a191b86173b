package dev.studyleaf.build.site;

import dev.studyleaf.build.reading.StudyRendering;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.page.Page;
import dev.studyleaf.source.settings.Settings;
import java.util.List;

/**
 * What a site that was written was made of.
 *
 * @param rendering its notes, and how they become pages
 * @param pages all of them; none where no build follows in this process
 * @param diagnostics what is wrong with the notes
 */
public record Built(StudyRendering rendering, List<Page> pages, Diagnostics diagnostics) {
    /** Whether it has printed files, which hang on the fonts of the machine too. */
    public boolean hasPaper() {
        Settings settings = rendering.reading().settings();
        return settings.sheet().isPresent() || !settings.books().isEmpty();
    }
}
