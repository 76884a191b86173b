package dev.studyleaf.search;

import java.util.List;

/**
 * What a search can find.
 *
 * @param page the title of the page it is on
 * @param address below the site's root, with its anchor
 * @param heading of its section; empty for the opening of a note
 * @param kind note, term or question
 * @param aliases other names
 * @param text its words, for the index and for excerpts
 */
public record SearchDocument(
        String page, String address, String heading, Kind kind, List<String> aliases, String text) {
    /** What is found, and how much it counts for. */
    public enum Kind {
        NOTE("note", 1),
        TERM("term", 1.15),
        QUESTION("quiz", 0.7);

        private final String id;
        private final double boost;

        Kind(String id, double boost) {
            this.id = id;
            this.boost = boost;
        }

        /** Its name in the search files. */
        public String id() {
            return id;
        }

        double boost() {
            return boost;
        }
    }

    public SearchDocument {
        aliases = List.copyOf(aliases);
    }

    /** The page's title counts where it is what was looked for: at the head of a note, and for a term. */
    String titleField() {
        return kind == Kind.TERM || (kind == Kind.NOTE && heading.isEmpty()) ? page : "";
    }
}
