package dev.studyleaf.source;

import java.util.List;
import java.util.Optional;

/**
 * The front matter of a note. Scalars stay the text that the author wrote.
 *
 * @param title the title, if given
 * @param description one or two sentences for the head of the page
 * @param tags in the order written, without {@code #}
 * @param aliases other names of the note
 * @param terms terms that the note declares: {@code Name: definition} entries
 * @param draft {@code draft: true} or {@code publish: false}: the note is not published
 * @param language a BCP 47 tag, if given
 * @param madeQuestions whether questions may be made from the note
 * @param cards whether {@code front::back} in the note is a card
 * @param sheetWeight how much the note is worth on the cheat sheet; 1 where nothing is said
 * @param placing where the note wants to stand
 */
public record FrontMatter(
        Optional<String> title,
        Optional<String> description,
        List<String> tags,
        List<String> aliases,
        List<DeclaredTerm> terms,
        boolean draft,
        Optional<String> language,
        boolean madeQuestions,
        boolean cards,
        double sheetWeight,
        Placing placing) {

    /** No front matter. */
    public static final FrontMatter NONE = new FrontMatter(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            false,
            Optional.empty(),
            true,
            false,
            1,
            Placing.NONE);

    public FrontMatter {
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        terms = List.copyOf(terms);
    }

    /** The same where notes are for cards, or are not. */
    FrontMatter withCards(boolean wanted) {
        return new FrontMatter(
                title, description, tags, aliases, terms, draft, language, madeQuestions, wanted, sheetWeight, placing);
    }
}
