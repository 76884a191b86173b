package dev.studyleaf.build.reading;

import dev.studyleaf.build.assets.OwnTemplates;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a study is read from, and what was asked for beside what its settings say.
 *
 * @param notes the folder of the notes
 * @param templates the author's folder of templates, where there is one; its texts may change what the study says of itself
 * @param baseUrl where the site will be hosted; wins over the settings
 */
public record StudyFolder(Path notes, Optional<Path> templates, Optional<String> baseUrl) {
    /** Of a command for which nothing else was asked. */
    public static StudyFolder of(Path notes) {
        return of(notes, Optional.empty());
    }

    /** {@code templates}: the folder that was asked for; else the one in the notes counts. */
    public static StudyFolder of(Path notes, Optional<Path> templates) {
        return of(notes, templates, Optional.empty());
    }

    /** The same of a site that will be hosted at {@code baseUrl}. */
    public static StudyFolder of(Path notes, Optional<Path> templates, Optional<String> baseUrl) {
        return new StudyFolder(notes, OwnTemplates.of(notes, templates), baseUrl);
    }

    /** Where the author's fonts are, for letters that those of the program lack; it need not be there. */
    public Path fonts() {
        return OwnTemplates.fonts(notes);
    }
}
