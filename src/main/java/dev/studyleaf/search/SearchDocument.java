package dev.studyleaf.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a search can find.
 *
 * @param page the title of the page it is on
 * @param address below the site's root, with its anchor
 * @param heading of its section; empty for the opening of a note
 * @param kind note, question, term, sheet or a page that every site has
 * @param aliases other names
 * @param text its words, for the index and for excerpts
 */
public record SearchDocument(
        String page, String address, String heading, Kind kind, List<String> aliases, String text) {
    /** What is found, and how much it counts for. The order is that of the documents of one page. */
    public enum Kind {
        NOTE(0, "note", 1),
        QUESTION(1, "quiz", 0.7),
        TERM(2, "term", 2),
        SHEET(3, "sheet", 0.6),
        PAGE(4, "page", 0.6);

        private final int number;
        private final String id;
        private final double boost;

        Kind(int number, String id, double boost) {
            this.number = number;
            this.id = id;
            this.boost = boost;
        }

        /** Its name in the search files. */
        public String id() {
            return id;
        }

        /** Its place in the order of kinds. */
        int number() {
            return number;
        }

        double boost() {
            return boost;
        }
    }

    public SearchDocument {
        aliases = List.copyOf(aliases);
    }

    /** The page's title counts where it is what was looked for: at the head of a note or another page, and for a term. */
    String titleField() {
        return kind == Kind.TERM || ((kind == Kind.NOTE || kind == Kind.PAGE) && heading.isEmpty()) ? page : "";
    }

    /** The names under which it is asked for; a question has none. */
    Stream<String> names() {
        Stream<String> own =
                kind == Kind.QUESTION || kind == Kind.SHEET ? Stream.of() : Stream.of(titleField(), heading);
        return Stream.concat(own, aliases.stream());
    }
}
