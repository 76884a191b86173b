package dev.studyleaf.source.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the author says of the site as a whole, in {@code studyleaf.yml}.
 *
 * @param id names this study in the browsers of its learners, if given
 * @param formerly ids and titles under which learners have progress from before
 * @param title the name of the site, if given
 * @param description one or two sentences, or empty
 * @param language a BCP 47 tag, if given
 * @param baseUrl where the site will be published, with {@code /} at its end, if given
 * @param hardBreaks whether a line end in a note is a line break on the page
 * @param exclude files that are left out
 * @param macros commands for the formulas of all notes, if given
 * @param exam how an exam is put together
 * @param cards whether {@code front::back} is a card in every note that does not say otherwise
 * @param foundLinked whether terms that nobody declared are linked, where they are sure
 * @param coverage whether the site has its page for authors
 * @param madeQuestions which questions may be made from the notes
 * @param sheet the cheat sheet on paper, if the site has one
 * @param books the files that the site has as its book
 * @param theme colours and fonts
 */
public record Settings(
        Optional<String> id,
        List<String> formerly,
        Optional<String> title,
        String description,
        Optional<String> language,
        Optional<String> baseUrl,
        boolean hardBreaks,
        PathGlobs exclude,
        Optional<DefinedMacros> macros,
        ExamPlan exam,
        boolean cards,
        boolean foundLinked,
        boolean coverage,
        MadeQuestions madeQuestions,
        Optional<SheetSettings> sheet,
        List<BookFormat> books,
        Theme theme) {
    /** What holds where nothing is said. */
    public static final Settings DEFAULT = new Settings(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            false,
            PathGlobs.NONE,
            Optional.empty(),
            ExamPlan.DEFAULT,
            false,
            true,
            true,
            MadeQuestions.ALL,
            Optional.empty(),
            List.of(),
            Theme.NONE);

    private static final Set<String> PLAIN_FOLDERS = Set.of("content", "notes", "docs", "site", "");

    public Settings {
        formerly = List.copyOf(formerly);
        books = List.copyOf(books);
    }

    /**
     * A title made from the name of the notes' folder: {@code ml-notes} gives {@code Ml notes}. None where the name says only
     * that there are notes in it.
     */
    public static Optional<String> titleOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String words =
                name == null ? "" : name.toString().replaceAll("[-_\\s]+", " ").strip();
        if (PLAIN_FOLDERS.contains(words.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int first = words.offsetByCodePoints(0, 1);
        return Optional.of(words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first));
    }
}
