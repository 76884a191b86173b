package dev.studyleaf.page.terms;

import dev.studyleaf.page.lists.Filing;
import dev.studyleaf.page.lists.TermLine;
import java.util.List;

/**
 * A letter and the terms filed under it.
 *
 * @param name of the letter, as shown
 * @param id of its place on the page
 * @param terms none for a letter that is only shown
 */
public record GlossaryLetter(String name, String id, List<TermLine> terms) {
    static GlossaryLetter of(String name, List<TermLine> terms) {
        return new GlossaryLetter(name, "l-" + Filing.id(name), terms);
    }
}
