package dev.studyleaf.study;

import dev.studyleaf.source.settings.BookFormat;
import dev.studyleaf.source.settings.ExamPlan;
import dev.studyleaf.source.settings.SheetSettings;
import dev.studyleaf.source.settings.ThemeColour;
import dev.studyleaf.texts.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What every page says of the site.
 *
 * @param id keeps this study's progress apart from others' in one browser
 * @param former ids that it had before; what learners have under them comes along
 * @param title of the site
 * @param description one sentence, or empty
 * @param language of the pages, a BCP 47 tag
 * @param mixed whether nobody said which language the notes are in, so that each is looked at
 * @param baseUrl where it is hosted, ending with a slash, if known
 * @param exam how its exam is put together
 * @param coverage whether it has a page for authors that says what no question asks
 * @param sheet the paper of its cheat sheet, and what weighs how much on it
 * @param books the files that it has as its book
 * @param paper the colour of its pages
 * @param texts what it says around the notes
 */
public record SiteInfo(
        String id,
        List<String> former,
        String title,
        String description,
        String language,
        boolean mixed,
        Optional<String> baseUrl,
        ExamPlan exam,
        boolean coverage,
        SheetSettings sheet,
        List<BookFormat> books,
        ThemeColour paper,
        Texts texts) {
    /** The language of pages where nobody says one; that of the words around the notes. */
    public static final String LANGUAGE = Texts.BASE;

    public SiteInfo {
        former = List.copyOf(former);
        books = List.copyOf(books);
    }

    /** With the exam and the texts that hold where an author says nothing. */
    public SiteInfo(String id, String title, String description, String language, Optional<String> baseUrl) {
        this(
                id,
                List.of(),
                title,
                description,
                language,
                false,
                baseUrl,
                ExamPlan.DEFAULT,
                true,
                SheetSettings.DEFAULT,
                List.of(),
                ThemeColour.PAPER,
                Texts.of(language, Optional.empty()));
    }

    /** Where the files lie that it has as its book. */
    public List<String> bookFiles() {
        return books.stream().map(BookFormat::file).toList();
    }

    /** A text of the site; {@code values} take its places. */
    public String say(String key, Object... values) {
        return texts.say(key, values);
    }
}
