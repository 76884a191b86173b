package dev.studyleaf.build;

import dev.studyleaf.note.NoteParser;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.Settings;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.study.SiteInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a site says of itself: from the settings, else from its only note, else from its folder's name. */
final class SiteInfos {
    private static final Set<String> PLAIN_FOLDERS = Set.of("content", "notes", "docs", "src", "site");

    private SiteInfos() {}

    static SiteInfo of(SourceFolder folder, Settings settings, List<ParsedNote> notes, Optional<String> baseUrl) {
        String title = settings.title().orElseGet(() -> title(folder, notes));
        return new SiteInfo(
                id(title),
                title,
                settings.description(),
                settings.language(),
                baseUrl.map(url -> url.endsWith("/") ? url : url + "/"));
    }

    private static String title(SourceFolder folder, List<ParsedNote> notes) {
        if (notes.size() == 1) {
            return notes.get(0).title();
        }
        java.nio.file.Path name = folder.root().toAbsolutePath().normalize().getFileName();
        boolean plain = name == null || PLAIN_FOLDERS.contains(name.toString().toLowerCase(Locale.ROOT));
        return plain ? "Study notes" : NoteParser.readable(name.toString());
    }

    /** Keeps progress of several studies apart where a browser keeps one store for all files. */
    private static String id(String title) {
        String slug = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "study" : slug;
    }
}
