package dev.studyleaf.page.notes;

import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.Optional;

/**
 * The language of a note's text, where it is not the one of the site.
 *
 * @param language a BCP 47 tag, or empty
 * @param direction {@code ltr} or {@code rtl}, or empty
 */
record Tongue(String language, String direction) {
    private static final Tongue OF_SITE = new Tongue("", "");

    static Tongue of(Study study, Note note) {
        return note.language()
                .or(() -> study.info().mixed() ? note.parsed().language() : Optional.empty())
                .filter(tag -> !tag.equals(study.info().language()))
                .map(tag -> new Tongue(tag, Frame.direction(tag)))
                .orElse(OF_SITE);
    }
}
