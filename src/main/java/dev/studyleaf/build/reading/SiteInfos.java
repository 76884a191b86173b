package dev.studyleaf.build.reading;

import dev.studyleaf.note.NoteNames;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.SpokenLanguage;
import dev.studyleaf.source.settings.Settings;
import dev.studyleaf.source.settings.SheetSettings;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.texts.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a site says of itself: from the settings, else from its only note or first page, else from its folder's name. */
final class SiteInfos {
    /** The id of a study without a name: the same in every language, so that progress stays when the language changes. */
    private static final String UNTITLED = "study-notes";

    private SiteInfos() {}

    static SiteInfo of(
            Path folder,
            Settings settings,
            List<ParsedNote> notes,
            Optional<String> baseUrl,
            Optional<Path> templates) {
        String language = settings.language().orElseGet(() -> spoken(notes, templates));
        Texts texts = Texts.of(language, templates);
        Optional<String> named = settings.title()
                .or(() -> notes.stream()
                        .filter(note -> notes.size() == 1 || names(note))
                        .map(ParsedNote::title)
                        .findFirst())
                .or(() -> Settings.titleOf(folder));
        String title = named.orElseGet(() -> texts.say("site.untitled"));
        String id = settings.id().orElseGet(() -> named.map(SiteInfos::slug).orElse(UNTITLED));
        return new SiteInfo(
                id,
                former(id, title, settings.formerly()),
                title,
                settings.description(),
                language,
                settings.language().isEmpty(),
                baseUrl.map(url -> url.endsWith("/") ? url : url + "/"),
                settings.exam(),
                settings.coverage(),
                settings.sheet().orElse(SheetSettings.DEFAULT),
                settings.books(),
                settings.theme().paper(),
                texts);
    }

    /** The language of most notes, where the site can speak it; else English. */
    private static String spoken(List<ParsedNote> notes, Optional<Path> templates) {
        return SpokenLanguage.ofMost(notes)
                .filter(language -> Texts.has(language, templates))
                .orElse(SiteInfo.LANGUAGE);
    }

    /** Whether a note is the first page of the folder and says what it is called. */
    private static boolean names(ParsedNote note) {
        boolean says =
                !note.heading().isEmpty() || note.file().frontMatter().title().isPresent();
        return says && !note.path().contains("/") && NoteNames.isIndex(note.path());
    }

    /** What learners know the study by: its title, before it had an id, and whatever the settings name. */
    private static List<String> former(String id, String title, List<String> formerly) {
        return Stream.concat(formerly.stream().flatMap(name -> Stream.of(name, slug(name))), Stream.of(slug(title)))
                .filter(name -> !name.equals(id) && !name.contains(" "))
                .distinct()
                .toList();
    }

    /** Keeps the progress of several studies apart where a browser keeps one store for all files. */
    private static String slug(String title) {
        String slug = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "study" : slug;
    }
}
